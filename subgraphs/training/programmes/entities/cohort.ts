import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  countColumn,
  dayColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';

/** One row of `cohorts`. */
@Entity({ name: 'cohorts' })
@Index('cohorts_programme', ['programmeId', 'startsOn', 'id'])
@Index('cohorts_starts_on', ['startsOn', 'id'])
@Index('cohorts_applications', ['applicationsCloseAt', 'id'])
export class Cohort {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'programme_id' })
  programmeId!: string;

  @Column(textColumn(120))
  label!: string;

  @Column({ ...textColumn(60), nullable: true })
  city!: string | null;

  @Column(countColumn)
  seats!: number;

  /** Kept with the enrolments, under the lock of this row: a seat is never given twice. */
  @Column({ ...countColumn, name: 'seats_taken' })
  seatsTaken!: number;

  @Column({ ...instantColumn, name: 'applications_open_at' })
  applicationsOpenAt!: Date;

  /** The first instant that is too late. */
  @Column({ ...instantColumn, name: 'applications_close_at' })
  applicationsCloseAt!: Date;

  @Column({ ...dayColumn, name: 'starts_on' })
  startsOn!: string;

  /** The day after the last. */
  @Column({ ...dayColumn, name: 'ends_on' })
  endsOn!: string;

  /** It does not take place; null: it does. */
  @Column({ ...dayColumn, name: 'cancelled_on', nullable: true })
  cancelledOn!: string | null;

  @Column(countColumn)
  version!: number;
}
