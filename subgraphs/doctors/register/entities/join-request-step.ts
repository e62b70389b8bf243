import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { JoinRequestState } from '../../resolver-types.generated';

/** One row of `join_request_steps`: append-only. */
@Entity({ name: 'join_request_steps' })
export class JoinRequestStep {
  @PrimaryColumn({ ...idColumn, name: 'join_request_id' })
  joinRequestId!: string;

  @PrimaryColumn({ ...countColumn, name: 'list_position' })
  position!: number;

  @Column(codeColumn(20))
  state!: JoinRequestState;

  @Column({ ...instantColumn, name: 'entered_at' })
  enteredAt!: Date;

  @Column({ ...textColumn(120), nullable: true })
  actor!: string | null;

  /** The group for which it was taken; null for the doctor's own steps. */
  @Column({ ...idColumn, name: 'group_id', nullable: true })
  groupId!: string | null;

  /** Why, in words. */
  @Column({ ...textColumn(400), nullable: true })
  note!: string | null;
}
