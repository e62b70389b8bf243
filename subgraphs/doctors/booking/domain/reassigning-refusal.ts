import type { Refusal } from '../../../../platform/refusal';
import type { BookingState } from '../../resolver-types.generated';
import { bookingArrows } from '../../domain/booking-arrows';
import type { BookingReason } from '../reasons';

interface Reassigning {
  readonly state: BookingState;
  readonly doctorId: string;
  readonly startsAt: Date;
}

/** Why nobody takes over a booking, whoever it would be. */
export function reassigningRefusal(
  { state, doctorId, startsAt }: Reassigning,
  substitute: string,
  now: Date,
): Refusal<BookingReason> | null {
  if (state !== 'NEEDS_REASSIGNMENT') {
    const possible = bookingArrows[state].filter((next) => next !== 'CONFIRMED');
    return { reason: 'WRONG_STATE', details: { state, wanted: 'CONFIRMED', possible } };
  }
  if (substitute === doctorId) return { reason: 'SAME_DOCTOR' };
  return startsAt <= now ? { reason: 'BOOKING_BEGUN', details: { startsAt } } : null;
}
