import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  flagColumn,
  idColumn,
} from '../../../../platform/columns';
import type { EngagementKind, EngagementRole } from '../../resolver-types.generated';

/** One row of `engagements`: a doctor in a group for the days [validFrom, validUntil). */
@Entity({ name: 'engagements' })
@Index('engagements_doctor', ['doctorId', 'validFrom', 'id'])
@Index('engagements_group', ['groupId', 'validFrom', 'id'])
@Index('engagements_from', ['validFrom', 'id'])
export class Engagement {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'doctor_id' })
  doctorId!: string;

  @Column({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column({ ...codeColumn(20), nullable: true })
  kind!: EngagementKind | null;

  @Column({ ...codeColumn(20), nullable: true })
  role!: EngagementRole | null;

  /** Null: since an unknown day. */
  @Column({ ...dayColumn, name: 'valid_from', nullable: true })
  validFrom!: string | null;

  /** Null: open, or an unknown day. */
  @Column({ ...dayColumn, name: 'valid_until', nullable: true })
  validUntil!: string | null;

  /** Hundredths of a percent of a full post. */
  @Column({ ...countColumn, name: 'fraction_basis_points', nullable: true })
  fractionBasisPoints!: number | null;

  @Column(flagColumn)
  reported!: boolean;

  @Column(flagColumn)
  synthetic!: boolean;

  @Column(countColumn)
  version!: number;
}
