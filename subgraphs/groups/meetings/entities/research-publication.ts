import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import { codeColumn, dayColumn, idColumn, textColumn } from '../../../../platform/columns';
import type { DatePrecision } from '../../../../platform/naming/reported-date';

/** One row of `research_publications`: what was published of a project. */
@Entity({ name: 'research_publications' })
@Index('research_publications_project', ['projectId', 'publishedOn', 'id'])
export class ResearchPublication {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'project_id' })
  projectId!: string;

  @Column(textColumn(400))
  title!: string;

  @Column({ ...textColumn(200), nullable: true })
  venue!: string | null;

  @Column({ ...dayColumn, name: 'published_on', nullable: true })
  publishedOn!: string | null;

  @Column({ ...codeColumn(5), name: 'published_precision', nullable: true })
  publishedPrecision!: DatePrecision | null;

  @Column({ ...codeColumn(200), nullable: true })
  doi!: string | null;
}
