import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  flagColumn,
  idColumn,
  textColumn,
} from '../../../../platform/columns';
import type {
  HospitalGrade,
  HospitalKind,
  HospitalOwnership,
} from '../../resolver-types.generated';

/** One row of `hospitals`: a licensed institution. */
@Entity({ name: 'hospitals' })
@Index('hospitals_name', ['sortName', 'id'])
@Index('hospitals_level', ['level', 'id'])
@Index('hospitals_built_by', ['builtByGroupId', 'id'])
export class Hospital {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...textColumn(120), name: 'name_zh', nullable: true })
  nameZh!: string | null;

  @Column({ ...textColumn(120), name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column({ ...textColumn(200), name: 'sort_name' })
  sortName!: string;

  @Column({ ...codeColumn(20), nullable: true })
  ownership!: HospitalOwnership | null;

  @Column(codeColumn(20))
  kind!: HospitalKind;

  @Column({ type: 'tinyint', unsigned: true, name: 'hospital_level', nullable: true })
  level!: number | null;

  @Column({ ...codeColumn(10), nullable: true })
  grade!: HospitalGrade | null;

  @Column({ ...countColumn, nullable: true })
  beds!: number | null;

  /** The group lives in another subgraph: an id here. */
  @Column({ ...idColumn, name: 'built_by_group_id', nullable: true })
  builtByGroupId!: string | null;

  @Column({ ...textColumn(120), name: 'chain_name', nullable: true })
  chain!: string | null;

  /** Recorded from sources and not yet completed. */
  @Column(flagColumn)
  reported!: boolean;

  @Column(flagColumn)
  synthetic!: boolean;

  @Column(countColumn)
  version!: number;
}
