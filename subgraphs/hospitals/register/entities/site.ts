import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  flagColumn,
  idColumn,
  textColumn,
} from '../../../../platform/columns';

/** One row of `sites`: a campus of a hospital. */
@Entity({ name: 'sites' })
@Index('sites_hospital', ['hospitalId', 'id'])
@Index('sites_city', ['city', 'id'])
@Index('sites_province', ['province', 'id'])
export class Site {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'hospital_id' })
  hospitalId!: string;

  @Column({ ...textColumn(120), name: 'name_zh', nullable: true })
  nameZh!: string | null;

  @Column({ ...textColumn(120), name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column({ ...textColumn(60), nullable: true })
  province!: string | null;

  @Column({ ...textColumn(60), nullable: true })
  city!: string | null;

  @Column({ ...textColumn(60), nullable: true })
  district!: string | null;

  @Column({ ...textColumn(200), nullable: true })
  address!: string | null;

  @Column({ ...codeColumn(40), name: 'time_zone' })
  timeZone!: string;

  /** Recorded from sources and not yet completed. */
  @Column(flagColumn)
  reported!: boolean;

  @Column(flagColumn)
  synthetic!: boolean;

  @Column(countColumn)
  version!: number;
}
