import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, flagColumn, idColumn, textColumn } from '../columns';

/** One row of `record_sources`: where a fact of a record stands, word for word. */
@Entity({ name: 'record_sources' })
export class RecordSource {
  @PrimaryColumn({ ...idColumn, name: 'record_id' })
  recordId!: string;

  /** Stable name of the fact, such as `report.emblem.leaves`. */
  @PrimaryColumn(codeColumn(120))
  fact!: string;

  @Column(codeColumn(20))
  document!: string;

  @Column({ ...countColumn, name: 'line_number' })
  line!: number;

  @Column(textColumn(1000))
  wording!: string;

  /** The document suggests it without saying it. */
  @Column(flagColumn)
  inference!: boolean;

  /** For an inference: why we conclude it. */
  @Column({ ...textColumn(400), nullable: true })
  note!: string | null;
}
