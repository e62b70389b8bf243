import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, countColumn, idColumn } from '../../../../platform/columns';
import type { GroupStatus } from '../../resolver-types.generated';

/** One row of `group_copies`: what filters and rules need to know of a group. */
@Entity({ name: 'group_copies' })
@Index('group_copies_status', ['status', 'id'])
export class GroupCopy {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(codeColumn(60))
  slug!: string;

  @Column(codeColumn(20))
  status!: GroupStatus;

  @Column(countColumn)
  version!: number;
}
