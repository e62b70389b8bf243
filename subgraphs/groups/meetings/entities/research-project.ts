import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  dayColumn,
  idColumn,
  textColumn,
} from '../../../../platform/columns';
import type { ResearchProjectState } from '../../resolver-types.generated';

/** One row of `research_projects`: a question that groups and hospitals study together. */
@Entity({ name: 'research_projects' })
@Index('research_projects_started', ['startedOn', 'id'])
@Index('research_projects_title', ['title', 'id'])
export class ResearchProject {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column(textColumn(200))
  title!: string;

  @Column(textColumn(2000))
  question!: string;

  @Column(codeColumn(20))
  state!: ResearchProjectState;

  @Column({ ...dayColumn, name: 'started_on', nullable: true })
  startedOn!: string | null;

  /** The first day after it. */
  @Column({ ...dayColumn, name: 'ended_on', nullable: true })
  endedOn!: string | null;

  @Column(countColumn)
  version!: number;
}
