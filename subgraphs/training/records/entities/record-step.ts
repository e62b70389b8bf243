import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';

/** One row of `record_steps`: what somebody did to a record that has no history of its own. */
@Entity({ name: 'record_steps' })
export class RecordStep {
  @PrimaryColumn({ ...idColumn, name: 'record_id' })
  recordId!: string;

  /** The version that the record got by it. */
  @PrimaryColumn({ ...countColumn, name: 'step_number' })
  stepNumber!: number;

  @Column(codeColumn(20))
  state!: string;

  @Column({ ...instantColumn, name: 'happened_at' })
  at!: Date;

  @Column(codeColumn(120))
  actor!: string;

  @Column({ ...textColumn(400), nullable: true })
  note!: string | null;
}
