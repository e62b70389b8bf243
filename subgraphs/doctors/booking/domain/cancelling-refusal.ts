import type { Refusal } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { bookingArrows } from '../../domain/booking-arrows';
import type { BookingState } from '../../resolver-types.generated';
import type { BookingReason } from '../reasons';

interface Cancelling {
  readonly state: BookingState;
  readonly startsAt: Date;
}

/** Why a booking cannot be called off: once it has begun it took place, or nobody came. */
export function cancellingRefusal(
  { state, startsAt }: Cancelling,
  now: Date,
): Refusal<BookingReason> | null {
  const refusal = transitionRefusal(bookingArrows, state, 'CANCELLED');
  if (refusal) return refusal;
  if (state === 'CONFIRMED' && startsAt <= now) {
    return { reason: 'BOOKING_BEGUN', details: { startsAt } };
  }
  return null;
}
