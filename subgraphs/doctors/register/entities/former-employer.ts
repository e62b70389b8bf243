import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  idColumn,
  textColumn,
} from '../../../../platform/columns';
import type { DatePrecision } from '../../../../platform/naming/reported-date';

/** One row of `former_employers`: where a doctor was employed before, as a source states it. */
@Entity({ name: 'former_employers' })
export class FormerEmployer {
  @PrimaryColumn({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @PrimaryColumn({ ...countColumn, name: 'list_position' })
  position!: number;

  @Column({ ...idColumn, name: 'hospital_id', nullable: true })
  hospitalId!: string | null;

  @Column({ ...textColumn(120), nullable: true })
  name!: string | null;

  @Column({ ...dayColumn, name: 'started_on', nullable: true })
  startedOn!: string | null;

  @Column({ ...codeColumn(5), name: 'started_precision', nullable: true })
  startedPrecision!: DatePrecision | null;

  @Column({ ...dayColumn, name: 'left_on', nullable: true })
  leftOn!: string | null;

  @Column({ ...codeColumn(5), name: 'left_precision', nullable: true })
  leftPrecision!: DatePrecision | null;

  @Column({ ...textColumn(200), nullable: true })
  wording!: string | null;
}
