import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn, instantColumn } from '../../../../platform/columns';

/** One row of `attendance_records`, never changed: the latest revision counts, the others are kept. */
@Entity({ name: 'attendance_records' })
@Index('attendance_records_enrolment', ['enrolmentId', 'sessionId', 'revision'])
export class AttendanceRecord {
  @PrimaryColumn({ ...idColumn, name: 'session_id' })
  sessionId!: string;

  @PrimaryColumn({ ...idColumn, name: 'enrolment_id' })
  enrolmentId!: string;

  /** From 1. */
  @PrimaryColumn(countColumn)
  revision!: number;

  @Column({ ...countColumn, name: 'minutes_attended' })
  minutesAttended!: number;

  @Column({ ...instantColumn, name: 'recorded_at' })
  recordedAt!: Date;

  @Column(codeColumn(120))
  actor!: string;
}
