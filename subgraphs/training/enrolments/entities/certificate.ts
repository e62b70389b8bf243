import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  idColumn,
  textColumn,
} from '../../../../platform/columns';

/** One row of `certificates`. */
@Entity({ name: 'certificates' })
@Index('certificates_number', ['number'], { unique: true })
@Index('certificates_enrolment', ['enrolmentId'], { unique: true })
@Index('certificates_programme', ['programmeId', 'issuedOn'])
@Index('certificates_doctor', ['doctorId', 'issuedOn', 'id'])
@Index('certificates_valid_until', ['validUntil', 'id'])
export class Certificate {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...codeColumn(40), name: 'certificate_number' })
  number!: string;

  @Column({ ...idColumn, name: 'enrolment_id' })
  enrolmentId!: string;

  @Column({ ...idColumn, name: 'programme_id' })
  programmeId!: string;

  @Column({ ...idColumn, name: 'trainee_id' })
  traineeId!: string;

  /** The trainee as a doctor, kept here for lists. */
  @Column({ ...idColumn, name: 'doctor_id', nullable: true })
  doctorId!: string | null;

  @Column({ ...dayColumn, name: 'issued_on' })
  issuedOn!: string;

  /** The first day on which it is no longer valid. */
  @Column({ ...dayColumn, name: 'valid_until', nullable: true })
  validUntil!: string | null;

  @Column({ ...dayColumn, name: 'revoked_on', nullable: true })
  revokedOn!: string | null;

  @Column({ ...textColumn(400), name: 'revocation_reason', nullable: true })
  revocationReason!: string | null;

  @Column({ ...countColumn, default: 1 })
  version!: number;
}
