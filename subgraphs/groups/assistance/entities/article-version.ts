import { Column, Entity, PrimaryColumn } from 'typeorm';
import {
  codeColumn,
  countColumn,
  flagColumn,
  idColumn,
  instantColumn,
  longTextColumn,
  textColumn,
} from '../../../../platform/columns';
import type { ArticleAudience } from '../../resolver-types.generated';

/** One row of `article_versions`: how an article read, and to whom it was shown. */
@Entity({ name: 'article_versions' })
export class ArticleVersion {
  @PrimaryColumn({ ...idColumn, name: 'article_id' })
  articleId!: string;

  @PrimaryColumn(countColumn)
  version!: number;

  @Column(textColumn(200))
  title!: string;

  @Column(longTextColumn)
  body!: string;

  @Column(codeColumn(10))
  audience!: ArticleAudience;

  @Column({ ...idColumn, name: 'audience_group_id', nullable: true })
  audienceGroupId!: string | null;

  @Column(flagColumn)
  withdrawn!: boolean;

  @Column({ ...instantColumn, name: 'written_at' })
  writtenAt!: Date;

  @Column(textColumn(120))
  actor!: string;
}
