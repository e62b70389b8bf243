import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  flagColumn,
  idColumn,
  textColumn,
} from '../../../../platform/columns';

/** One row of `site_copies`: what we know of a site from its owner. */
@Entity({ name: 'site_copies' })
@Index('site_copies_hospital', ['hospitalId'])
@Index('site_copies_city', ['city', 'hospitalId'])
export class SiteCopy {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'hospital_id' })
  hospitalId!: string;

  @Column({ ...textColumn(60), nullable: true })
  province!: string | null;

  @Column({ ...textColumn(60), nullable: true })
  city!: string | null;

  @Column({ ...textColumn(60), nullable: true })
  district!: string | null;

  @Column({ ...codeColumn(64), name: 'time_zone' })
  timeZone!: string;

  @Column(flagColumn)
  reported!: boolean;

  @Column({ ...countColumn, name: 'source_version' })
  sourceVersion!: number;
}
