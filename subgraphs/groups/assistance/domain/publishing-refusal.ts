import type { Refusal } from '../../../../platform/refusal';
import type { ArticleAudience, GroupStatus } from '../../resolver-types.generated';
import type { AssistanceReason } from '../reasons';

export interface Publishing {
  readonly author: GroupStatus;
  readonly audience: ArticleAudience;
  readonly audienceGroup: string | null;
}

/** Why an article is not published: members write, and an audience of one names it. */
export function publishingRefusal(publishing: Publishing): Refusal<AssistanceReason> | null {
  const { author, audience, audienceGroup } = publishing;
  if (author !== 'MEMBER') return { reason: 'NOT_IN_GOOD_STANDING', details: { status: author } };
  return (audience === 'GROUP') === (audienceGroup !== null) ? null : { reason: 'AUDIENCE_GROUP' };
}
