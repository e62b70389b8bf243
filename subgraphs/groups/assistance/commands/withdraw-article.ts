import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { refused } from '../../../../platform/errors';
import { requireOwn } from '../../require-own';
import { Article } from '../entities/article';
import { keepVersion, type ArticleOutcome } from '../keep-version';

interface WithdrawArticle {
  readonly id: string;
  readonly expectedVersion: number;
}

/** Nobody sees it any more but the group that wrote it. */
export async function withdrawArticle(work: Work, input: WithdrawArticle): Promise<ArticleOutcome> {
  const row = await work.lock(Article, input.id);
  requireOwn(work.viewer, row.groupId, 'withdraw articles of this group');
  requireVersion(row, input.expectedVersion);
  if (row.withdrawnAt) throw refused('ARTICLE_WITHDRAWN');
  return keepVersion(work, await work.change(Article, row, { withdrawnAt: work.now }));
}
