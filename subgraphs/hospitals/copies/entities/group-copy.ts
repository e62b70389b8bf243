import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, flagColumn, idColumn } from '../../../../platform/columns';
import type { GroupStatus } from '../../resolver-types.generated';

/** One row of `group_copies`: what the register of groups told last about one group. */
@Entity({ name: 'group_copies' })
@Index('group_copies_status', ['status', 'id'])
export class GroupCopy {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(codeColumn(20))
  status!: GroupStatus;

  /** Known from sources only; null: the register has not said so yet. */
  @Column({ ...flagColumn, nullable: true })
  reported!: boolean | null;

  /** An older fact never replaces a newer one. */
  @Column({ ...countColumn, name: 'source_version' })
  sourceVersion!: number;
}
