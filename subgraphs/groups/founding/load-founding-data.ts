import type { EntityManager } from 'typeorm';
import { foundingGroups } from './groups';
import { loadAlliance } from './load-alliance';
import { loadGroups } from './load-groups';

/** What the founding documents say about the alliance and its groups, and nothing beyond. */
export async function loadFoundingData(manager: EntityManager, now: Date): Promise<void> {
  await loadAlliance(manager);
  await loadGroups(manager, foundingGroups, now);
}
