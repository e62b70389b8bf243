import { notFound } from '../../../platform/errors';
import type { BookingOutcome } from './booking-outcome';
import { revived } from './booking-outcome';
import type { Booking } from './entities/booking';
import type { createBookingLoaders } from './loaders';

type Loaders = Pick<ReturnType<typeof createBookingLoaders>, 'bookingById'>;

/** The booking as the command left it, even when others have changed it since. */
export async function requireBooking(
  { bookingById }: Loaders,
  outcome: BookingOutcome,
): Promise<Booking> {
  const row = await bookingById.load(outcome.id);
  if (!row) throw notFound('Booking', outcome.id);
  return { ...row, ...revived(outcome) };
}
