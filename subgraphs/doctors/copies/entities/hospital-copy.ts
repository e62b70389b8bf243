import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  flagColumn,
  idColumn,
  textColumn,
} from '../../../../platform/columns';

/** One row of `hospital_copies`: what we know of a hospital from its owner. */
@Entity({ name: 'hospital_copies' })
export class HospitalCopy {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...textColumn(120), name: 'name_zh', nullable: true })
  nameZh!: string | null;

  @Column({ ...textColumn(120), name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column({ ...textColumn(200), name: 'sort_name' })
  sortName!: string;

  @Column({ ...codeColumn(30), nullable: true })
  ownership!: string | null;

  @Column({ ...codeColumn(30), nullable: true })
  kind!: string | null;

  @Column({ ...countColumn, name: 'hospital_level', nullable: true })
  level!: number | null;

  @Column(flagColumn)
  reported!: boolean;

  @Column({ ...countColumn, name: 'source_version' })
  sourceVersion!: number;
}
