import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn, textColumn } from '../../../../platform/columns';
import type { ModuleKind } from '../../resolver-types.generated';

/** One row of `programme_modules`. */
@Entity({ name: 'programme_modules' })
@Index('programme_modules_place', ['programmeId', 'position'], { unique: true })
export class ProgrammeModule {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'programme_id' })
  programmeId!: string;

  /** From 1. */
  @Column({ ...countColumn, name: 'list_position' })
  position!: number;

  @Column({ ...textColumn(200), name: 'name_zh', nullable: true })
  nameZh!: string | null;

  @Column({ ...textColumn(200), name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column({ ...textColumn(400), name: 'sort_name' })
  sortName!: string;

  @Column(codeColumn(20))
  kind!: ModuleKind;

  @Column({ ...countColumn, nullable: true })
  hours!: number | null;
}
