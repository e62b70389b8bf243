import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  longTextColumn,
  textColumn,
} from '../../../../platform/columns';

/** One row of `record_changes`: what a record was before one change. */
@Entity({ name: 'record_changes' })
export class RecordChange {
  @PrimaryColumn({ ...idColumn, name: 'record_id' })
  recordId!: string;

  /** The version that the change made. */
  @PrimaryColumn(countColumn)
  version!: number;

  /** What it is a record of. */
  @Column(codeColumn(40))
  kind!: string;

  @Column({ ...instantColumn, name: 'happened_at' })
  happenedAt!: Date;

  @Column(textColumn(120))
  actor!: string;

  /** JSON: by property, the value that was replaced. */
  @Column({ ...longTextColumn, name: 'former_values' })
  formerValues!: string;
}
