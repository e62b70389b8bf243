import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { AssistanceHappening, AssistanceState } from '../../resolver-types.generated';

/** One row of `assistance_steps`: something that happened to a request for help. */
@Entity({ name: 'assistance_steps' })
export class AssistanceStep {
  @PrimaryColumn({ ...idColumn, name: 'request_id' })
  requestId!: string;

  /** The version of the request that it made. */
  @PrimaryColumn({ ...countColumn, name: 'step_number' })
  stepNumber!: number;

  @Column(codeColumn(20))
  happening!: AssistanceHappening;

  /** The state of the request from then on. */
  @Column(codeColumn(20))
  state!: AssistanceState;

  /** The group for which it was done. */
  @Column({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column({ ...instantColumn, name: 'happened_at' })
  happenedAt!: Date;

  @Column(textColumn(120))
  actor!: string;
}
