import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  countColumn,
  fenColumn,
  flagColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';

/** One row of `commitment_changes`: what one group committed itself to, or that it withdrew. */
@Entity({ name: 'commitment_changes' })
export class CommitmentChange {
  @PrimaryColumn({ ...idColumn, name: 'initiative_id' })
  initiativeId!: string;

  @PrimaryColumn({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @PrimaryColumn({ ...countColumn, name: 'change_number' })
  changeNumber!: number;

  @Column(flagColumn)
  withdrawn!: boolean;

  @Column({ ...countColumn, nullable: true })
  quantity!: number | null;

  @Column({ ...fenColumn, name: 'interest_fen', nullable: true })
  interestFen!: number | null;

  @Column({ ...instantColumn, name: 'happened_at' })
  happenedAt!: Date;

  @Column(textColumn(120))
  actor!: string;
}
