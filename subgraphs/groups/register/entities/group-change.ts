import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  longTextColumn,
  textColumn,
} from '../../../../platform/columns';
import type { GroupStatus } from '../../resolver-types.generated';

/** One row of `group_changes`: what was changed of a group, and what it was before. */
@Entity({ name: 'group_changes' })
export class GroupChange {
  @PrimaryColumn({ ...idColumn, name: 'group_id' })
  groupId!: string;

  /** The version that the change made. */
  @PrimaryColumn(countColumn)
  version!: number;

  /** The status from then on. */
  @Column(codeColumn(20))
  status!: GroupStatus;

  @Column({ ...instantColumn, name: 'happened_at' })
  happenedAt!: Date;

  @Column(textColumn(120))
  actor!: string;

  /** JSON: by property, the value that was replaced. */
  @Column({ ...longTextColumn, name: 'former_values' })
  formerValues!: string;
}
