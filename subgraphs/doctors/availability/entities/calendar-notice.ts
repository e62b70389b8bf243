import { Column, Entity, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, instantColumn, textColumn } from '../../../../platform/columns';

/** One row of `calendar_notices`: the holidays of a year are published; the highest version counts. */
@Entity({ name: 'calendar_notices' })
export class CalendarNotice {
  /** `CN`. */
  @PrimaryColumn(codeColumn(10))
  jurisdiction!: string;

  @PrimaryColumn({ ...countColumn, name: 'notice_year' })
  year!: number;

  @PrimaryColumn(countColumn)
  version!: number;

  /** The notice, by its name and day. */
  @Column({ ...textColumn(200), name: 'source_text' })
  source!: string;

  @Column({ ...instantColumn, name: 'recorded_at' })
  recordedAt!: Date;

  @Column(textColumn(120))
  actor!: string;
}
