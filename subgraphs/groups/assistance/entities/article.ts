import { Column, Entity, Index, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  idColumn,
  instantColumn,
  longTextColumn,
  textColumn,
} from '../../../../platform/columns';
import type { ArticleAudience, AssistanceTopic } from '../../resolver-types.generated';

/** One row of `articles`: experience that a group shares. */
@Entity({ name: 'articles' })
@Index('articles_published', ['publishedAt', 'id'])
@Index('articles_group', ['groupId', 'publishedAt', 'id'])
export class Article {
  @PrimaryColumn(idColumn)
  id!: string;

  @Column({ ...idColumn, name: 'group_id' })
  groupId!: string;

  /** The doctor who wrote it. */
  @Column({ ...idColumn, name: 'author_id', nullable: true })
  authorId!: string | null;

  @Column(textColumn(200))
  title!: string;

  @Column(longTextColumn)
  body!: string;

  @Column({ ...codeColumn(20), nullable: true })
  topic!: AssistanceTopic | null;

  @Column(codeColumn(10))
  audience!: ArticleAudience;

  /** The one group that may read it. */
  @Column({ ...idColumn, name: 'audience_group_id', nullable: true })
  audienceGroupId!: string | null;

  @Column({ ...instantColumn, name: 'published_at' })
  publishedAt!: Date;

  @Column({ ...instantColumn, name: 'withdrawn_at', nullable: true })
  withdrawnAt!: Date | null;

  @Column(countColumn)
  version!: number;
}
