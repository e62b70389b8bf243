import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  countColumn,
  dayColumn,
  fenColumn,
  idColumn,
  instantColumn,
} from '../../../../platform/columns';

/** One row of `initiative_commitments`: what one group commits itself to. */
@Entity({ name: 'initiative_commitments' })
@Index('initiative_commitments_group', ['groupId', 'committedOn'])
@Index('initiative_commitments_committed_on', ['committedOn'])
export class InitiativeCommitment {
  @PrimaryColumn({ ...idColumn, name: 'initiative_id' })
  initiativeId!: string;

  @PrimaryColumn({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column({ ...countColumn, nullable: true })
  quantity!: number | null;

  /** What the group would put in; no money moves here. */
  @Column({ ...fenColumn, name: 'interest_fen', nullable: true })
  interestFen!: number | null;

  @Column({ ...instantColumn, name: 'committed_at' })
  committedAt!: Date;

  /** The same, as a business day. */
  @Column({ ...dayColumn, name: 'committed_on' })
  committedOn!: string;

  @Column(countColumn)
  version!: number;
}
