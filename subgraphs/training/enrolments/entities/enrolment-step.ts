import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { EnrolmentState } from '../../resolver-types.generated';

/** One row of `enrolment_steps`: a change of state, never changed itself. */
@Entity({ name: 'enrolment_steps' })
export class EnrolmentStep {
  @PrimaryColumn({ ...idColumn, name: 'enrolment_id' })
  enrolmentId!: string;

  /** From 1. */
  @PrimaryColumn({ ...countColumn, name: 'list_position' })
  position!: number;

  @Column({ ...codeColumn(20), name: 'from_state', nullable: true })
  fromState!: EnrolmentState | null;

  @Column({ ...codeColumn(20), name: 'to_state' })
  toState!: EnrolmentState;

  @Column({ ...instantColumn, name: 'happened_at' })
  at!: Date;

  @Column(codeColumn(120))
  actor!: string;

  @Column({ ...textColumn(400), nullable: true })
  reason!: string | null;
}
