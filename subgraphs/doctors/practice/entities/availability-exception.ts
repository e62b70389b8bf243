import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  idColumn,
  instantColumn,
  listColumn,
} from '../../../../platform/columns';
import type { ExceptionEffect, Purpose, WallInterval } from '../../resolver-types.generated';

/** One row of `availability_exceptions`: a day that differs from the standing hours. */
@Entity({ name: 'availability_exceptions' })
@Index('availability_exceptions_doctor', ['doctorId', 'localDate', 'id'])
export class AvailabilityException {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  /** Null: hours for every group. */
  @Column({ ...idColumn, name: 'group_id', nullable: true })
  groupId!: string | null;

  @Column({ ...idColumn, name: 'site_id', nullable: true })
  siteId!: string | null;

  /** Null: hours for every purpose. */
  @Column({ ...listColumn, nullable: true })
  purposes!: Purpose[] | null;

  @Column({ ...dayColumn, name: 'local_date' })
  localDate!: string;

  @Column(codeColumn(10))
  effect!: ExceptionEffect;

  @Column({ ...listColumn, name: 'wall_intervals' })
  intervals!: WallInterval[];

  @Column({ ...codeColumn(64), name: 'time_zone' })
  timeZone!: string;

  /** From then on the day is like any other. */
  @Column({ ...instantColumn, name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column(countColumn)
  version!: number;
}
