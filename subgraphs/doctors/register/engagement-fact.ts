import type { Fact } from '../../../platform/events/publish';
import type { Engagement } from './entities/engagement';

/** What the other subgraphs copy of an engagement. */
export function engagementFact(engagement: Engagement): Fact {
  const { id, doctorId, groupId, kind, role, validFrom, validUntil, version } = engagement;
  return {
    kind: 'EngagementChanged',
    subjectId: id,
    payload: { id, doctorId, groupId, kind, role, validFrom, validUntil, version },
  };
}
