import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, idColumn, textColumn } from '../../../../platform/columns';

/** One row of `specialties`: a clinical subject of the national list, or a sub-specialty below one. */
@Entity({ name: 'specialties' })
@Index('specialties_id', ['id'], { unique: true })
@Index('specialties_parent', ['parentCode', 'code'])
@Index('specialties_name', ['sortName', 'code'])
export class Specialty {
  @PrimaryColumn(codeColumn(20))
  code!: string;

  /** Made of the code; sources and search terms are kept by it. */
  @Column(idColumn)
  id!: string;

  @Column({ ...textColumn(60), name: 'name_zh' })
  nameZh!: string;

  @Column({ ...textColumn(120), name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column({ ...textColumn(200), name: 'sort_name' })
  sortName!: string;

  @Column({ type: 'tinyint', unsigned: true, name: 'subject_level' })
  level!: number;

  @Column({ ...codeColumn(20), name: 'parent_code', nullable: true })
  parentCode!: string | null;

  /** The order that put it on the national list; null below the list. */
  @Column({ ...textColumn(120), nullable: true })
  standard!: string | null;
}
