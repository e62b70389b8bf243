import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { EngagementKind, EngagementRole } from '../../resolver-types.generated';

/** One row of `engagement_versions`: what was recorded of an engagement from an instant on. */
@Entity({ name: 'engagement_versions' })
export class EngagementVersion {
  @PrimaryColumn({ ...idColumn, name: 'engagement_id' })
  engagementId!: string;

  @PrimaryColumn(countColumn)
  version!: number;

  /** Null: since before anybody kept it. */
  @Column({ ...instantColumn, name: 'recorded_at', nullable: true })
  recordedAt!: Date | null;

  @Column({ ...textColumn(120), nullable: true })
  actor!: string | null;

  @Column({ ...codeColumn(20), nullable: true })
  kind!: EngagementKind | null;

  @Column({ ...codeColumn(20), nullable: true })
  role!: EngagementRole | null;

  @Column({ ...dayColumn, name: 'valid_from', nullable: true })
  validFrom!: string | null;

  @Column({ ...dayColumn, name: 'valid_until', nullable: true })
  validUntil!: string | null;

  @Column({ ...countColumn, name: 'fraction_basis_points', nullable: true })
  fractionBasisPoints!: number | null;
}
