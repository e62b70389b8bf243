import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { PracticeStepKind } from '../../resolver-types.generated';

/** One row of `practice_steps`: a paper or an absence was recorded, or ended before its time. */
@Entity({ name: 'practice_steps' })
export class PracticeStep {
  @PrimaryColumn({ ...idColumn, name: 'record_id' })
  recordId!: string;

  /** The version of the record that it made. */
  @PrimaryColumn(countColumn)
  version!: number;

  @Column(codeColumn(20))
  step!: PracticeStepKind;

  @Column({ ...instantColumn, name: 'happened_at' })
  happenedAt!: Date;

  @Column(textColumn(120))
  actor!: string;

  @Column({ ...textColumn(400), nullable: true })
  note!: string | null;
}
