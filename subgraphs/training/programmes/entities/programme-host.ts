import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { countColumn, idColumn } from '../../../../platform/columns';

/** One row of `programme_hosts`. The group lives in another subgraph: an id here. */
@Entity({ name: 'programme_hosts' })
@Index('programme_hosts_group', ['groupId', 'programmeId'])
export class ProgrammeHost {
  @PrimaryColumn({ ...idColumn, name: 'programme_id' })
  programmeId!: string;

  @PrimaryColumn({ ...idColumn, name: 'group_id' })
  groupId!: string;

  /** The leading host comes first. */
  @Column({ ...countColumn, name: 'list_position' })
  position!: number;
}
