import { Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn } from '../../../../platform/columns';

/** One row of `covered_groups`: a group whose bills an insurer pays directly. */
@Entity({ name: 'covered_groups' })
@Index('covered_groups_group', ['groupId', 'partnerId'])
export class CoveredGroup {
  @PrimaryColumn({ ...idColumn, name: 'partner_id' })
  partnerId!: string;

  @PrimaryColumn({ ...idColumn, name: 'group_id' })
  groupId!: string;
}
