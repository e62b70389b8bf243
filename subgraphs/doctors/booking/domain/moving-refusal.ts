import type { Refusal } from '../../../../platform/refusal';
import type { BookingState } from '../../resolver-types.generated';
import type { BookingReason } from '../reasons';
import { isBlocking } from './blocking-states';

interface Moving {
  readonly state: BookingState;
  readonly startsAt: Date;
  /** Whether the agreement asks for the doctor's acceptance. */
  readonly asks: boolean;
}

/** Why a booking cannot be moved, wherever to. */
export function movingRefusal(
  { state, startsAt, asks }: Moving,
  now: Date,
): Refusal<BookingReason> | null {
  if (!isBlocking(state)) {
    return { reason: 'WRONG_STATE', details: { state, wanted: state, possible: [] } };
  }
  if (state === 'CONFIRMED' && startsAt <= now) {
    return { reason: 'BOOKING_BEGUN', details: { startsAt } };
  }
  // What waits for an answer is asked again; what was answered is not turned into something else.
  return asks && state === 'CONFIRMED' ? { reason: 'ACCEPTED_TIME' } : null;
}
