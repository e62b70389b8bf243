import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  dayColumn,
  flagColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';

/** One row of `platform_assessments`: whether a site can carry operations of one specialty up to one level. */
@Entity({ name: 'platform_assessments' })
@Index('platform_assessments_site', ['siteId', 'specialtyCode', 'assessedOn', 'id'])
@Index('platform_assessments_day', ['assessedOn', 'id'])
export class PlatformAssessment {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'site_id' })
  siteId!: string;

  @Column({ ...codeColumn(20), name: 'specialty_code' })
  specialtyCode!: string;

  @Column({ type: 'tinyint', unsigned: true, name: 'surgery_level' })
  surgeryLevel!: number;

  @Column({ ...idColumn, name: 'assessed_by_group_id', nullable: true })
  assessedByGroupId!: string | null;

  @Column({ ...dayColumn, name: 'assessed_on' })
  assessedOn!: string;

  @Column(flagColumn)
  passed!: boolean;

  @Column(flagColumn)
  synthetic!: boolean;

  /** Null for what was loaded. */
  @Column({ ...instantColumn, name: 'recorded_at', nullable: true })
  recordedAt!: Date | null;

  @Column({ ...textColumn(120), nullable: true })
  actor!: string | null;
}
