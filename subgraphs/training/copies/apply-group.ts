import type { EntityManager } from 'typeorm';
import type { Event } from '../../../platform/events/follow';
import type { GroupCopy } from './entities/group-copy';
import { upsertNewer } from './upsert-newer';

/** What the groups subgraph told of one group, unless something newer is known already. */
export function applyGroup(manager: EntityManager, { payload }: Event): Promise<void> {
  const { id, slug, status, version } = JSON.parse(payload) as GroupCopy;
  return upsertNewer(manager, 'group_copies', { id, slug, status, version });
}
