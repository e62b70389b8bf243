import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  flagColumn,
  idColumn,
  textColumn,
} from '../../../../platform/columns';
import type { InstitutionKind } from '../../resolver-types.generated';

/** One row of `institutions`: primary care. */
@Entity({ name: 'institutions' })
@Index('institutions_name', ['sortName', 'id'])
@Index('institutions_city', ['city', 'sortName', 'id'])
export class Institution {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...textColumn(200), name: 'name_zh', nullable: true })
  nameZh!: string | null;

  @Column({ ...textColumn(200), name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column({ ...textColumn(400), name: 'sort_name' })
  sortName!: string;

  @Column(codeColumn(20))
  kind!: InstitutionKind;

  @Column({ ...textColumn(60), nullable: true })
  province!: string | null;

  @Column({ ...textColumn(60), nullable: true })
  city!: string | null;

  @Column({ ...textColumn(60), nullable: true })
  district!: string | null;

  /** Recorded from sources and not yet completed by its owners. */
  @Column(flagColumn)
  reported!: boolean;

  @Column(flagColumn)
  synthetic!: boolean;

  @Column(countColumn)
  version!: number;
}
