import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  idColumn,
  listColumn,
} from '../../../../platform/columns';
import type { ExceptionEffect, WallInterval } from '../../resolver-types.generated';

/** One row of `availability_exceptions`: a day that differs from the standing hours. */
@Entity({ name: 'availability_exceptions' })
@Index('availability_exceptions_doctor', ['doctorId', 'localDate', 'id'])
export class AvailabilityException {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @Column({ ...idColumn, name: 'site_id', nullable: true })
  siteId!: string | null;

  @Column({ ...dayColumn, name: 'local_date' })
  localDate!: string;

  @Column(codeColumn(10))
  effect!: ExceptionEffect;

  @Column({ ...listColumn, name: 'wall_intervals' })
  intervals!: WallInterval[];

  @Column({ ...codeColumn(64), name: 'time_zone' })
  timeZone!: string;

  @Column(countColumn)
  version!: number;
}
