import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { DayKind } from '../domain/work-calendar';

/** One row of `calendar_days`: what somebody said of a day; the highest version counts. */
@Entity({ name: 'calendar_days' })
export class CalendarDay {
  /** `CN`, or the id of a site. */
  @PrimaryColumn(codeColumn(36))
  scope!: string;

  @PrimaryColumn({ ...dayColumn, name: 'calendar_date' })
  date!: string;

  @PrimaryColumn(countColumn)
  version!: number;

  /** Null: nothing any more; the country's calendar, or the week, decides again. */
  @Column({ ...codeColumn(10), nullable: true })
  kind!: DayKind | null;

  /** 0 is Monday. */
  @Column({ ...countColumn, name: 'runs_as_weekday', nullable: true })
  runsAsWeekday!: number | null;

  @Column({ ...instantColumn, name: 'recorded_at' })
  recordedAt!: Date;

  @Column({ ...textColumn(120), nullable: true })
  actor!: string | null;
}
