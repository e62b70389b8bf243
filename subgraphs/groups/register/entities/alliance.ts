import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  idColumn,
  textColumn,
} from '../../../../platform/columns';
import type { DatePrecision } from '../../../../platform/naming/reported-date';

/** The one row of `alliances`. */
@Entity({ name: 'alliances' })
export class Alliance {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...textColumn(120), name: 'name_zh', nullable: true })
  nameZh!: string | null;

  @Column({ ...textColumn(120), name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column({ ...textColumn(200), name: 'sort_name' })
  sortName!: string;

  @Column({ ...dayColumn, name: 'founded_on' })
  foundedOn!: string;

  @Column({ ...codeColumn(5), name: 'founded_precision' })
  foundedPrecision!: DatePrecision;

  @Column({ ...textColumn(60), name: 'founded_in' })
  foundedIn!: string;

  @Column(textColumn(400))
  purpose!: string;

  @Column(textColumn(400))
  means!: string;

  @Column({ ...countColumn, name: 'emblem_leaves' })
  emblemLeaves!: number;

  @Column({ ...textColumn(200), name: 'emblem_leaves_mean' })
  emblemLeavesMean!: string;

  @Column({ ...textColumn(200), name: 'emblem_colours_mean' })
  emblemColoursMean!: string;

  @Column({ ...textColumn(120), name: 'emblem_ground' })
  emblemGround!: string;

  @Column({ ...textColumn(200), name: 'emblem_ground_means' })
  emblemGroundMeans!: string;
}
