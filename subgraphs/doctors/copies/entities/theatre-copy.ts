import { Column, Entity, PrimaryColumn } from 'typeorm';
import { countColumn, flagColumn, idColumn } from '../../../../platform/columns';

/** One row of `theatre_copies`: a theatre or room of a site, as its owner told it. */
@Entity({ name: 'theatre_copies' })
export class TheatreCopy {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'site_id' })
  siteId!: string;

  @Column({ ...flagColumn, name: 'in_use' })
  inUse!: boolean;

  @Column({ ...countColumn, name: 'source_version' })
  sourceVersion!: number;
}
