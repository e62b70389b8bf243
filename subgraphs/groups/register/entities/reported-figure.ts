import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  idColumn,
  textColumn,
} from '../../../../platform/columns';
import type { DatePrecision } from '../../../../platform/naming/reported-date';

/** One row of `reported_figures`: a figure as a source states it. */
@Entity({ name: 'reported_figures' })
export class ReportedFigure {
  @PrimaryColumn({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @PrimaryColumn(codeColumn(60))
  code!: string;

  @Column({ type: 'decimal', precision: 18, scale: 2, name: 'stated_value', nullable: true })
  value!: string | null;

  @Column({ ...codeColumn(30), nullable: true })
  unit!: string | null;

  @Column(textColumn(400))
  wording!: string;

  @Column({ ...dayColumn, name: 'stated_on', nullable: true })
  statedOn!: string | null;

  @Column({ ...codeColumn(5), name: 'stated_precision', nullable: true })
  statedPrecision!: DatePrecision | null;

  /** The fact in `record_sources` that carries the wording. */
  @Column({ ...codeColumn(120), name: 'source_fact', nullable: true })
  sourceFact!: string | null;

  @Column({ ...countColumn, name: 'list_position' })
  position!: number;
}
