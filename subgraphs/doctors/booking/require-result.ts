import type { BookingAnswer, Rejection } from './booking-answer';
import type { Booking } from './entities/booking';
import type { createBookingLoaders } from './loaders';
import { requireBooking } from './require-booking';

type Loaders = Pick<ReturnType<typeof createBookingLoaders>, 'bookingById'>;

/** What a client that could lose is told, kept as text or fresh from the command. */
export async function requireResult(
  loaders: Loaders,
  answer: BookingAnswer,
): Promise<Booking | Rejection> {
  if ('booking' in answer) return requireBooking(loaders, answer.booking);
  const { conflicts, alternatives } = answer.rejected;
  return {
    conflicts,
    alternatives: alternatives.map(({ startsAt, endsAt }) => ({
      startsAt: new Date(startsAt),
      endsAt: new Date(endsAt),
    })),
  };
}
