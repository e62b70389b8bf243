import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  flagColumn,
  idColumn,
  listColumn,
} from '../../../../platform/columns';
import type { Purpose } from '../../resolver-types.generated';

/** One row of `agreement_copies`: the terms under which a group works at a hospital. */
@Entity({ name: 'agreement_copies' })
@Index('agreement_copies_hospital', ['hospitalId', 'stage', 'groupId'])
@Index('agreement_copies_group', ['groupId', 'stage'])
export class AgreementCopy {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column({ ...idColumn, name: 'hospital_id' })
  hospitalId!: string;

  @Column(codeColumn(30))
  mode!: string;

  @Column(codeColumn(20))
  stage!: string;

  @Column({ ...listColumn, name: 'specialty_codes' })
  specialties!: string[];

  @Column(listColumn)
  purposes!: Purpose[];

  @Column({ ...dayColumn, name: 'valid_from', nullable: true })
  validFrom!: string | null;

  @Column({ ...dayColumn, name: 'valid_until', nullable: true })
  validUntil!: string | null;

  @Column({ ...flagColumn, name: 'acceptance_required', nullable: true })
  acceptanceRequired!: boolean | null;

  @Column({ ...codeColumn(20), name: 'theatre_rule', nullable: true })
  theatreRule!: string | null;

  /** How many bookings a period allows; null: no limit is agreed. */
  @Column({ ...countColumn, name: 'quota_bookings', nullable: true })
  quotaBookings!: number | null;

  @Column({ ...codeColumn(20), name: 'quota_period', nullable: true })
  quotaPeriod!: string | null;

  @Column(flagColumn)
  reported!: boolean;

  @Column({ ...countColumn, name: 'source_version' })
  sourceVersion!: number;
}
