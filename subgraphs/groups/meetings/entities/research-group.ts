import { Entity, Index, PrimaryColumn } from 'typeorm';
import { idColumn } from '../../../../platform/columns';

/** One row of `research_groups`: a group that takes part in a project. */
@Entity({ name: 'research_groups' })
@Index('research_groups_group', ['groupId', 'projectId'])
export class ResearchGroup {
  @PrimaryColumn({ ...idColumn, name: 'project_id' })
  projectId!: string;

  @PrimaryColumn({ ...idColumn, name: 'group_id' })
  groupId!: string;
}
