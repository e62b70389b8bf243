import type { Work } from '../../../platform/commands/work';
import type { Article } from './entities/article';
import { ArticleVersion } from './entities/article-version';

/** What a client is told of an article after a change; its repetition is told the same. */
export type ArticleOutcome = Pick<Article, 'id' | 'version'>;

/** How the article reads from now on, so that it can be read again when it reads otherwise. */
export async function keepVersion(work: Work, article: Article): Promise<ArticleOutcome> {
  const { id, version, title, body, audience, audienceGroupId, withdrawnAt } = article;
  await work.insert(ArticleVersion, {
    articleId: id,
    version,
    title,
    body,
    audience,
    audienceGroupId,
    withdrawn: withdrawnAt !== null,
    writtenAt: work.now,
    actor: work.viewer.subject ?? '',
  });
  return { id, version };
}
