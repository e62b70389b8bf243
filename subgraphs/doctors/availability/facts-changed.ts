import type { Work } from '../../../platform/commands/work';
import { recheckBookings } from '../booking/recheck-bookings';
import { allianceDay } from '../domain/alliance-day';
import { logAvailability } from '../feed/log-availability';
import type { ChangeReason } from '../feed/domain/change-reason';
import { endOfDays } from './domain/quarters';

/** A fact on which the free time of these doctors rests, and what is booked in it. */
export interface FactsChange {
  /** Locked by the command that changes the fact. */
  readonly doctorIds: readonly string[];
  /** Left out: at every site. */
  readonly siteId?: string | null;
  /** Left out: from today on. */
  readonly fromDay?: string;
  /** The first day on which nothing is different any more; left out: there is none. */
  readonly toDay?: string | null;
  readonly because: ChangeReason;
}

/** Every command that changes a fact about doctors' time or papers calls this, behind the lock of the person. */
export async function factsChanged(work: Work, change: FactsChange): Promise<void> {
  const { doctorIds, siteId = null, because: reason } = change;
  const fromDay = change.fromDay ?? allianceDay(work.now);
  const toDay = change.toDay ?? endOfDays;
  logAvailability(
    work.manager,
    doctorIds.map((doctorId) => ({ doctorId, siteId, fromDay, toDay, reason })),
  );
  await recheckBookings(work, doctorIds);
}
