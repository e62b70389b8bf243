import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  flagColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';

/** One row of `finding_records`: a finding as it was once recorded, corrected later or not. */
@Entity({ name: 'finding_records' })
export class FindingRecord {
  @PrimaryColumn({ ...idColumn, name: 'application_id' })
  applicationId!: string;

  /** The version of the application that it made. */
  @PrimaryColumn({ ...countColumn, name: 'record_number' })
  recordNumber!: number;

  @Column({ ...codeColumn(40), name: 'criterion_code' })
  criterionCode!: string;

  @Column(flagColumn)
  met!: boolean;

  @Column(textColumn(2000))
  evidence!: string;

  @Column({ ...instantColumn, name: 'recorded_at' })
  recordedAt!: Date;

  @Column({ ...textColumn(120), name: 'recorded_by' })
  recordedBy!: string;
}
