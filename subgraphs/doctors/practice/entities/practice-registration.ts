import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  idColumn,
  instantColumn,
  listColumn,
  textColumn,
} from '../../../../platform/columns';
import type { RegistrationBasis } from '../../resolver-types.generated';

/** One row of `practice_registrations`: where a doctor may practise in [validFrom, validUntil). */
@Entity({ name: 'practice_registrations' })
@Index('practice_registrations_doctor', ['doctorId', 'validFrom', 'id'])
@Index('practice_registrations_hospital', ['hospitalId', 'validFrom', 'id'])
@Index('practice_registrations_from', ['validFrom', 'id'])
@Index('practice_registrations_until', ['validUntil', 'id'])
export class PracticeRegistration {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @Column(codeColumn(20))
  basis!: RegistrationBasis;

  @Column({ ...idColumn, name: 'hospital_id', nullable: true })
  hospitalId!: string | null;

  @Column({ ...textColumn(60), nullable: true })
  province!: string | null;

  /** Codes of the registered specialties. */
  @Column({ ...listColumn, name: 'specialty_codes' })
  scope!: string[];

  @Column({ ...textColumn(120), name: 'valid_area', nullable: true })
  validArea!: string | null;

  @Column({ ...dayColumn, name: 'valid_from' })
  validFrom!: string;

  /** Null: no end is set. */
  @Column({ ...dayColumn, name: 'valid_until', nullable: true })
  validUntil!: string | null;

  @Column({ ...codeColumn(64), name: 'evidence_id', nullable: true })
  evidenceId!: string | null;

  @Column({ ...instantColumn, name: 'verified_at', nullable: true })
  verifiedAt!: Date | null;

  @Column({ ...textColumn(120), name: 'verified_by', nullable: true })
  verifiedBy!: string | null;

  @Column({ ...dayColumn, name: 'revoked_on', nullable: true })
  revokedOn!: string | null;

  /** A consultation rests on one booking. */
  @Column({ ...idColumn, name: 'booking_id', nullable: true })
  bookingId!: string | null;

  @Column(countColumn)
  version!: number;
}
