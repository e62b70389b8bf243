import type { Refusal } from '../../../../platform/refusal';
import type { SessionRequestState } from '../../resolver-types.generated';
import type { BookingReason } from '../reasons';

interface Time {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

export interface Offering extends Time {
  readonly request: {
    readonly state: SessionRequestState;
    readonly answerDueAt: Date;
    readonly windowStartsAt: Date;
    readonly windowEndsAt: Date;
    readonly durationMinutes: number;
  };
  /** What the group has offered of this doctor for the same request and nobody has answered yet. */
  readonly others: readonly Time[];
}

/** Why a group cannot offer a time for what a hospital asks. */
export function offeringRefusal(
  { startsAt, endsAt, request, others }: Offering,
  now: Date,
): Refusal<BookingReason> | null {
  const { state, answerDueAt, windowStartsAt, windowEndsAt, durationMinutes } = request;
  if (state !== 'OPEN' || answerDueAt <= now) {
    return { reason: 'REQUEST_CLOSED', details: { state, answerDueAt } };
  }
  const lasts = (endsAt.getTime() - startsAt.getTime()) / 60_000;
  if (startsAt < windowStartsAt || endsAt > windowEndsAt || lasts !== durationMinutes) {
    return { reason: 'OFFER_OUTSIDE_WINDOW', details: { durationMinutes } };
  }
  const again = others.some((other) => other.startsAt.getTime() === startsAt.getTime());
  return again ? { reason: 'OFFERED_ALREADY' } : null;
}
