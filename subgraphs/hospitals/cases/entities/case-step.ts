import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  listColumn,
  textColumn,
} from '../../../../platform/columns';
import type { CaseState } from '../../resolver-types.generated';

/** One row of `case_steps`: one change of a case. Rows are only ever added. */
@Entity({ name: 'case_steps' })
export class CaseStep {
  @PrimaryColumn({ ...idColumn, name: 'case_id' })
  caseId!: string;

  /** The version that it made. */
  @PrimaryColumn({ ...countColumn, name: 'step_number' })
  stepNumber!: number;

  @Column(codeColumn(20))
  state!: CaseState;

  @Column({ ...instantColumn, name: 'happened_at' })
  happenedAt!: Date;

  @Column(textColumn(120))
  actor!: string;

  /** What was written, as pairs of a property and its new value. */
  @Column({ ...listColumn, name: 'changed_fields' })
  changes!: readonly (readonly [string, unknown])[];
}
