import type { Work } from '../../../platform/commands/work';
import { oneOf, where } from '../../../platform/reading/condition';
import type { AgreementCopy } from '../copies/entities/agreement-copy';
import { allianceDay } from '../domain/alliance-day';
import { startOfDay } from '../domain/start-of-day';
import { blockingStates } from './domain/blocking-states';
import type { Conflict } from './domain/conflict';
import { quotaDays, type QuotaPeriod } from './domain/quota-days';
import { Booking } from './entities/booking';
import { guardSubjects } from './guard-subjects';

/** Visits that took place, or for which nobody came, have used up what was agreed. */
const counted = [...blockingStates, 'COMPLETED', 'NO_SHOW'] as const;

/** Whether an agreement has room for one more booking at a time; whoever counts does so alone. */
export async function quotaConflict(
  work: Work,
  { id, quotaBookings, quotaPeriod }: AgreementCopy,
  startsAt: Date,
  bookingId: string | null,
): Promise<Conflict[]> {
  if (quotaBookings === null) return [];
  await guardSubjects(work.manager, 'AGREEMENT', [id]);
  const { from, to } = quotaDays(quotaPeriod as QuotaPeriod, allianceDay(startsAt));
  const used = await work.everything.count(Booking, [
    where('t.agreement_id = ?', id),
    where('t.starts_at >= ? AND t.starts_at < ?', startOfDay(from), startOfDay(to)),
    oneOf('t.state', counted),
    bookingId === null ? null : where('t.id <> ?', bookingId),
  ]);
  if (used < quotaBookings) return [];
  return [{ code: 'QUOTA_EXCEEDED', values: { bookings: quotaBookings, per: quotaPeriod } }];
}
