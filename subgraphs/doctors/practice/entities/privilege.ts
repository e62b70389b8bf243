import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  idColumn,
  listColumn,
} from '../../../../platform/columns';

/** One row of `privileges`: what one hospital allows one doctor to operate. */
@Entity({ name: 'privileges' })
@Index('privileges_doctor', ['doctorId', 'validFrom', 'id'])
@Index('privileges_hospital', ['hospitalId', 'validFrom', 'id'])
@Index('privileges_from', ['validFrom', 'id'])
@Index('privileges_until', ['validUntil', 'id'])
export class Privilege {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @Column({ ...idColumn, name: 'hospital_id' })
  hospitalId!: string;

  @Column({ ...countColumn, name: 'max_surgery_level' })
  maxSurgeryLevel!: number;

  @Column({ ...listColumn, name: 'procedure_codes' })
  procedures!: string[];

  @Column({ ...dayColumn, name: 'valid_from' })
  validFrom!: string;

  /** Null: no end is set. */
  @Column({ ...dayColumn, name: 'valid_until', nullable: true })
  validUntil!: string | null;

  @Column({ ...codeColumn(64), name: 'evidence_id', nullable: true })
  evidenceId!: string | null;

  @Column({ ...dayColumn, name: 'revoked_on', nullable: true })
  revokedOn!: string | null;

  @Column(countColumn)
  version!: number;
}
