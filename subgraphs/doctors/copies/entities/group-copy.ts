import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  flagColumn,
  idColumn,
  listColumn,
  textColumn,
} from '../../../../platform/columns';
import type { GroupStatus } from '../../resolver-types.generated';

/** One row of `group_copies`: what we know of a group from its owner. */
@Entity({ name: 'group_copies' })
@Index('group_copies_status', ['status', 'id'])
export class GroupCopy {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(codeColumn(60))
  slug!: string;

  @Column({ ...textColumn(120), name: 'name_zh', nullable: true })
  nameZh!: string | null;

  @Column({ ...textColumn(120), name: 'name_en', nullable: true })
  nameEn!: string | null;

  @Column({ ...textColumn(200), name: 'sort_name' })
  sortName!: string;

  @Column(codeColumn(20))
  status!: GroupStatus;

  @Column({ ...flagColumn, name: 'full_time_only' })
  fullTimeOnly!: boolean;

  @Column(flagColumn)
  reported!: boolean;

  @Column({ ...listColumn, name: 'specialty_codes' })
  specialties!: string[];

  @Column({ ...countColumn, name: 'source_version' })
  sourceVersion!: number;
}
