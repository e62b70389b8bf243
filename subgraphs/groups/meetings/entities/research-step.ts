import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  textColumn,
} from '../../../../platform/columns';
import type { ResearchProjectState, ResearchStepKind } from '../../resolver-types.generated';

/** One row of `research_steps`: something that happened to a project. */
@Entity({ name: 'research_steps' })
export class ResearchStep {
  @PrimaryColumn({ ...idColumn, name: 'project_id' })
  projectId!: string;

  @PrimaryColumn({ ...countColumn, name: 'step_number' })
  stepNumber!: number;

  @Column(codeColumn(20))
  kind!: ResearchStepKind;

  /** The state from then on. */
  @Column(codeColumn(20))
  state!: ResearchProjectState;

  /** The group for which the actor acted. */
  @Column({ ...idColumn, name: 'group_id' })
  groupId!: string;

  @Column({ ...instantColumn, name: 'happened_at' })
  happenedAt!: Date;

  @Column(textColumn(120))
  actor!: string;

  @Column({ ...textColumn(400), nullable: true })
  note!: string | null;
}
