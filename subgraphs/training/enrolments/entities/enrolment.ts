import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  idColumn,
  instantColumn,
} from '../../../../platform/columns';
import type { EnrolmentState } from '../../resolver-types.generated';

/** One row of `enrolments`. */
@Entity({ name: 'enrolments' })
@Index('enrolments_one_active', ['cohortId', 'traineeId', 'activeMarker'], { unique: true })
@Index('enrolments_cohort', ['cohortId', 'appliedAt', 'id'])
@Index('enrolments_programme', ['programmeId', 'state', 'appliedAt', 'id'])
@Index('enrolments_trainee', ['traineeId', 'appliedAt', 'id'])
@Index('enrolments_supervisor', ['supervisorId', 'state'])
@Index('enrolments_applied_at', ['appliedAt', 'id'])
@Index('enrolments_started_on', ['startedOn', 'id'])
export class Enrolment {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'cohort_id' })
  cohortId!: string;

  /** That of the cohort, kept here for lists. */
  @Column({ ...idColumn, name: 'programme_id' })
  programmeId!: string;

  @Column({ ...idColumn, name: 'trainee_id' })
  traineeId!: string;

  @Column(codeColumn(20))
  state!: EnrolmentState;

  /** 1 until the enrolment ended, then null: unique with cohort and trainee. */
  @Column({ ...countColumn, name: 'active_marker', nullable: true })
  activeMarker!: number | null;

  @Column({ ...instantColumn, name: 'applied_at' })
  appliedAt!: Date;

  @Column({ ...countColumn, name: 'waiting_position', nullable: true })
  waitingPosition!: number | null;

  /** A doctor. */
  @Column({ ...idColumn, name: 'supervisor_id', nullable: true })
  supervisorId!: string | null;

  @Column({ ...dayColumn, name: 'started_on', nullable: true })
  startedOn!: string | null;

  /** When it was completed, withdrawn or failed. */
  @Column({ ...dayColumn, name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @Column({ ...countColumn, name: 'attendance_percent', nullable: true })
  attendancePercent!: number | null;

  @Column(countColumn)
  version!: number;
}
