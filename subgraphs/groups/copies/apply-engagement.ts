import type { EntityManager } from 'typeorm';
import type { Event } from '../../../platform/events/follow';
import type { EngagementCopy } from './entities/engagement-copy';
import { upsertNewer } from './upsert-newer';

/** What the doctors subgraph told of one engagement, unless something newer is known already. */
export function applyEngagement(manager: EntityManager, { payload }: Event): Promise<void> {
  const { id, doctorId, groupId, validFrom, validUntil, version } = JSON.parse(
    payload,
  ) as EngagementCopy;
  return upsertNewer(manager, 'engagement_copies', {
    id,
    doctor_id: doctorId,
    group_id: groupId,
    valid_from: validFrom,
    valid_until: validUntil,
    version,
  });
}
