import type { EntityManager } from 'typeorm';
import { logAvailability } from '../feed/log-availability';
import type { ChangeReason } from '../feed/domain/change-reason';
import { endOfDays, startOfDays } from './domain/quarters';

/** A fact of another owner on which the free time at these sites rests. */
export interface CopiedChange {
  readonly siteIds: readonly string[];
  readonly reason: ChangeReason;
}

/**
 * Whoever copies a fact about sites or their agreements calls this in the same transaction. It may
 * concern every doctor of a group, so it is told once for all doctors and not once for each.
 */
export async function copiedFactsChanged(
  manager: EntityManager,
  { siteIds, reason }: CopiedChange,
): Promise<void> {
  const days = { fromDay: startOfDays, toDay: endOfDays };
  logAvailability(
    manager,
    siteIds.map((siteId) => ({ doctorId: null, siteId, ...days, reason })),
  );
}
