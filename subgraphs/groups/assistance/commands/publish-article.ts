import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { refuse } from '../../../../platform/refusal';
import { foreignId } from '../../foreign-id';
import { clinicalText } from '../../patient-ref';
import { DoctorGroup } from '../../register/entities/doctor-group';
import { requireOwn } from '../../require-own';
import { publishingRefusal } from '../domain/publishing-refusal';
import { Article } from '../entities/article';
import { keepVersion, type ArticleOutcome } from '../keep-version';

interface PublishArticle {
  readonly group: string;
  readonly author?: string | null;
  readonly title: string;
  readonly body: string;
  readonly topic?: Article['topic'];
  readonly audience: Article['audience'];
  readonly audienceGroup?: string | null;
}

const longestBody = 20_000;

/** A member shares its experience: with everybody, with the members, or with one group. */
export async function publishArticle(work: Work, input: PublishArticle): Promise<ArticleOutcome> {
  requireOwn(work.viewer, input.group, 'publish for this group');
  const title = clinicalText('title', input.title, 200);
  const body = clinicalText('body', input.body, longestBody);
  const authorId = input.author == null ? null : foreignId('author', input.author);
  const audienceGroup = input.audienceGroup ?? null;
  const { audience } = input;

  const group = await work.share(DoctorGroup, input.group);
  refuse(publishingRefusal({ author: group.status, audience, audienceGroup }));
  if (audienceGroup !== null) await work.share(DoctorGroup, audienceGroup);
  const row: Article = {
    id: newId(work.now.getTime()),
    groupId: group.id,
    authorId,
    title,
    body,
    topic: input.topic ?? null,
    audience,
    audienceGroupId: audienceGroup,
    publishedAt: work.now,
    withdrawnAt: null,
    version: 1,
  };
  await work.insert(Article, row);
  return keepVersion(work, row);
}
