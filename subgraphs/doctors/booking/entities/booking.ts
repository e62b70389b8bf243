import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  flagColumn,
  idColumn,
  instantColumn,
} from '../../../../platform/columns';
import type { BookingState, Purpose } from '../../resolver-types.generated';

/** One row of `bookings`: a time of a doctor at a site; the id stays when it moves. */
@Entity({ name: 'bookings' })
@Index('bookings_doctor', ['doctorId', 'startsAt', 'id'])
@Index('bookings_hospital', ['hospitalId', 'startsAt', 'id'])
@Index('bookings_site', ['siteId', 'startsAt', 'id'])
@Index('bookings_group', ['groupId', 'startsAt', 'id'])
@Index('bookings_agreement', ['agreementId', 'startsAt', 'id'])
@Index('bookings_starts', ['startsAt', 'id'])
@Index('bookings_created', ['createdAt', 'id'])
@Index('bookings_hold', ['state', 'holdExpiresAt'])
@Index('bookings_request', ['state', 'requestExpiresAt'])
@Index('bookings_doctor_state', ['doctorId', 'state', 'holdExpiresAt'])
@Index('bookings_hospital_state', ['hospitalId', 'state', 'startsAt', 'id'])
@Index('bookings_session', ['offeredSessionId', 'state'])
export class Booking {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @Column({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column({ ...idColumn, name: 'hospital_id' })
  hospitalId!: string;

  @Column({ ...idColumn, name: 'site_id' })
  siteId!: string;

  @Column({ ...idColumn, name: 'agreement_id', nullable: true })
  agreementId!: string | null;

  @Column({ ...idColumn, name: 'theatre_id', nullable: true })
  theatreId!: string | null;

  @Column({ ...idColumn, name: 'offered_session_id', nullable: true })
  offeredSessionId!: string | null;

  @Column(codeColumn(20))
  purpose!: Purpose;

  @Column({ ...codeColumn(20), name: 'specialty_code' })
  specialtyCode!: string;

  @Column({ ...countColumn, name: 'surgery_level', nullable: true })
  surgeryLevel!: number | null;

  @Column({ ...instantColumn, name: 'starts_at' })
  startsAt!: Date;

  @Column({ ...instantColumn, name: 'ends_at' })
  endsAt!: Date;

  @Column(codeColumn(20))
  state!: BookingState;

  @Column({ ...codeColumn(40), name: 'reason_code', nullable: true })
  reason!: string | null;

  @Column({ ...instantColumn, name: 'hold_expires_at', nullable: true })
  holdExpiresAt!: Date | null;

  @Column({ ...instantColumn, name: 'request_expires_at', nullable: true })
  requestExpiresAt!: Date | null;

  @Column({ ...countColumn, name: 'hold_extensions' })
  holdExtensions!: number;

  @Column({ ...codeColumn(64), name: 'external_ref', nullable: true })
  externalRef!: string | null;

  @Column({ ...codeColumn(64), name: 'patient_ref', nullable: true })
  patientRef!: string | null;

  @Column({ ...codeColumn(64), name: 'invitation_document_id', nullable: true })
  invitationDocumentId!: string | null;

  @Column({ ...codeColumn(64), name: 'approval_document_id', nullable: true })
  approvalDocumentId!: string | null;

  @Column({ ...flagColumn, name: 'consent_recorded' })
  consentRecorded!: boolean;

  @Column({ ...idColumn, name: 'session_request_id', nullable: true })
  sessionRequestId!: string | null;

  /** The machine client that made it. */
  @Column({ ...codeColumn(64), name: 'client_id', nullable: true })
  clientId!: string | null;

  @Column({ ...instantColumn, name: 'created_at' })
  createdAt!: Date;

  @Column(flagColumn)
  synthetic!: boolean;

  @Column(countColumn)
  version!: number;
}
