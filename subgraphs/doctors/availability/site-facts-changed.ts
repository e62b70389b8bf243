import type { EntityManager } from 'typeorm';
import type { ChangeReason } from '../feed/domain/change-reason';
import { logAvailability } from '../feed/log-availability';
import { endOfDays, startOfDays } from './domain/quarters';

/** A fact about sites on which the free time there rests: their agreements, their days, the ways to them. */
export interface SiteFactsChange {
  /** Null: all of them. */
  readonly siteIds: readonly string[] | null;
  readonly fromDay?: string;
  /** The first day on which nothing is different any more. */
  readonly toDay?: string;
  readonly because: ChangeReason;
}

/**
 * Whoever writes or copies such a fact calls this in the same transaction. It may concern every doctor
 * of a group, so it is told once for all doctors and not once for each.
 */
export async function siteFactsChanged(
  manager: EntityManager,
  { siteIds, fromDay = startOfDays, toDay = endOfDays, because: reason }: SiteFactsChange,
): Promise<void> {
  logAvailability(
    manager,
    (siteIds ?? [null]).map((siteId) => ({ doctorId: null, siteId, fromDay, toDay, reason })),
  );
}
