import type { Refusal } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { bookingArrows } from '../../domain/booking-arrows';
import type { BookingState } from '../../resolver-types.generated';
import type { BookingReason } from '../reasons';

interface Visit {
  readonly state: BookingState;
  readonly startsAt: Date;
}

/** Why nobody can say yet, or any more, what became of a visit. */
export function visitingRefusal(
  { state, startsAt }: Visit,
  became: 'COMPLETED' | 'NO_SHOW',
  now: Date,
): Refusal<BookingReason> | null {
  const refusal = transitionRefusal(bookingArrows, state, became);
  if (refusal) return refusal;
  return startsAt > now ? { reason: 'BOOKING_NOT_BEGUN', details: { startsAt } } : null;
}
