import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  flagColumn,
  idColumn,
  textColumn,
} from '../../../../platform/columns';
import type { TheatreKind } from '../../resolver-types.generated';

/** One row of `theatres`: a theatre or room of a site. */
@Entity({ name: 'theatres' })
@Index('theatres_label', ['siteId', 'label'], { unique: true })
export class Theatre {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'site_id' })
  siteId!: string;

  @Column(textColumn(60))
  label!: string;

  @Column(codeColumn(20))
  kind!: TheatreKind;

  @Column({ ...flagColumn, name: 'in_use' })
  inUse!: boolean;

  @Column({ ...countColumn, default: 1 })
  version!: number;
}
