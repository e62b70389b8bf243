import type { Work } from '../../../platform/commands/work';
import type { BookingCopy } from '../copies/entities/booking-copy';
import { allianceDay } from '../domain/alliance-day';
import { followedState } from './domain/followed-state';
import { enterState } from './enter-state';
import { Referral } from './entities/referral';

/** The referrals that name a booking go where it goes. */
export async function followBooking(work: Work, booking: BookingCopy): Promise<void> {
  const named = await work.everything.byKeys(Referral, 'bookingId', [booking.id]);
  for (const { id } of named) {
    const row = await work.lock(Referral, id);
    const state = followedState(row, booking);
    if (row.bookingId !== booking.id || state === null) continue;
    const entry = { state, groupId: null, note: `booking ${booking.state}` };
    const changes =
      state === 'COMPLETED'
        ? { completedAt: work.now, completedOn: allianceDay(work.now) }
        : { bookingId: null };
    await enterState(work, row, entry, changes);
  }
}
