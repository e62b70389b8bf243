import type { Work } from '../../../platform/commands/work';
import type { ChangeReason } from '../feed/domain/change-reason';
import { logAvailability } from '../feed/log-availability';
import { logBooking } from '../feed/log-booking';
import { bookingFact } from './booking-fact';
import { touchedDays } from './domain/touched-days';
import type { Booking } from './entities/booking';

const because: ChangeReason = 'BOOKING';

/** Tells everybody who follows bookings what has become of one; null before it was made. */
export function tellBooking(work: Work, before: Booking | null, after: Booking): void {
  const days = touchedDays(before, after);
  logAvailability(
    work.manager,
    days.map((each) => ({ ...each, siteId: null, reason: because })),
  );
  logBooking(work.manager, after);
  const fact = bookingFact(before, after);
  if (fact) work.publish(fact);
}
