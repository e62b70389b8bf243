import { Column, Entity, PrimaryColumn } from 'typeorm';
import { flagColumn, idColumn, textColumn } from '../../../../platform/columns';

/** One row of `group_aliases`: another name of a group. */
@Entity({ name: 'group_aliases' })
export class GroupAlias {
  @PrimaryColumn({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @PrimaryColumn(textColumn(120))
  name!: string;

  @Column(flagColumn)
  inference!: boolean;
}
