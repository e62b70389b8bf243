import type { Work } from '../../../../platform/commands/work';
import { requireVersion } from '../../../../platform/commands/require-version';
import { refused } from '../../../../platform/errors';
import { refuse } from '../../../../platform/refusal';
import { clinicalText } from '../../patient-ref';
import { DoctorGroup } from '../../register/entities/doctor-group';
import { requireOwn } from '../../require-own';
import { publishingRefusal } from '../domain/publishing-refusal';
import { Article } from '../entities/article';
import { keepVersion, type ArticleOutcome } from '../keep-version';

interface UpdateArticle {
  readonly id: string;
  readonly expectedVersion: number;
  readonly title: string;
  readonly body: string;
  readonly topic?: Article['topic'];
  readonly audience: Article['audience'];
  readonly audienceGroup?: string | null;
}

const longestBody = 20_000;

/** The group writes it anew, or shows it to others; how it read before is kept. */
export async function updateArticle(work: Work, input: UpdateArticle): Promise<ArticleOutcome> {
  const title = clinicalText('title', input.title, 200);
  const body = clinicalText('body', input.body, longestBody);
  const row = await work.lock(Article, input.id);
  requireOwn(work.viewer, row.groupId, 'write articles for this group');
  requireVersion(row, input.expectedVersion);
  if (row.withdrawnAt) throw refused('ARTICLE_WITHDRAWN');

  const { audience } = input;
  const audienceGroupId = input.audienceGroup ?? null;
  const { status } = await work.share(DoctorGroup, row.groupId);
  refuse(publishingRefusal({ author: status, audience, audienceGroup: audienceGroupId }));
  if (audienceGroupId !== null) await work.share(DoctorGroup, audienceGroupId);
  const topic = input.topic ?? null;
  const changes = { title, body, topic, audience, audienceGroupId };
  return keepVersion(work, await work.change(Article, row, changes));
}
