import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { MembershipMeasureState } from '../../resolver-types.generated';

/** One row of `measure_steps`: something that happened to a measure, and the state it was in then. */
@Entity({ name: 'measure_steps' })
export class MeasureStep {
  @PrimaryColumn({ ...idColumn, name: 'measure_id' })
  measureId!: string;

  @PrimaryColumn({ ...countColumn, name: 'step_number' })
  stepNumber!: number;

  @Column(codeColumn(20))
  state!: MembershipMeasureState;

  @Column({ ...instantColumn, name: 'happened_at' })
  happenedAt!: Date;

  @Column(textColumn(120))
  actor!: string;

  @Column({ ...textColumn(400), nullable: true })
  note!: string | null;
}
