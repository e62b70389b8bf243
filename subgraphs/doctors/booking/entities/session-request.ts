import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn, instantColumn } from '../../../../platform/columns';
import type { Purpose, SessionRequestState } from '../../resolver-types.generated';

/** One row of `session_requests`: what a hospital asks the groups for. */
@Entity({ name: 'session_requests' })
@Index('session_requests_hospital', ['hospitalId', 'windowStartsAt', 'id'])
@Index('session_requests_site', ['siteId', 'windowStartsAt', 'id'])
@Index('session_requests_window', ['windowStartsAt', 'id'])
@Index('session_requests_due', ['answerDueAt', 'id'])
export class SessionRequest {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'hospital_id' })
  hospitalId!: string;

  @Column({ ...idColumn, name: 'site_id' })
  siteId!: string;

  @Column({ ...codeColumn(20), name: 'specialty_code' })
  specialtyCode!: string;

  @Column(codeColumn(20))
  purpose!: Purpose;

  @Column({ ...countColumn, name: 'surgery_level', nullable: true })
  surgeryLevel!: number | null;

  @Column({ ...instantColumn, name: 'window_starts_at' })
  windowStartsAt!: Date;

  @Column({ ...instantColumn, name: 'window_ends_at' })
  windowEndsAt!: Date;

  @Column({ ...countColumn, name: 'duration_minutes' })
  durationMinutes!: number;

  @Column({ ...instantColumn, name: 'answer_due_at' })
  answerDueAt!: Date;

  @Column(codeColumn(20))
  state!: SessionRequestState;

  @Column({ ...codeColumn(64), name: 'patient_ref', nullable: true })
  patientRef!: string | null;

  @Column({ ...idColumn, name: 'booking_id', nullable: true })
  bookingId!: string | null;

  @Column({ ...instantColumn, name: 'created_at' })
  createdAt!: Date;

  @Column(countColumn)
  version!: number;
}
