import type { Refusal } from '../../../../platform/refusal';
import type { BookingReason } from '../reasons';
import { bookingPolicy } from './booking-policy';

export interface Requesting {
  readonly windowStartsAt: Date;
  readonly windowEndsAt: Date;
  readonly durationMinutes: number;
  readonly answerDueAt: Date;
}

const minuteMs = 60_000;

/** Why nobody could answer what a hospital asks for. */
export function requestingRefusal(
  requesting: Requesting,
  now: Date,
): Refusal<BookingReason> | null {
  const { windowStartsAt, windowEndsAt, durationMinutes, answerDueAt } = requesting;
  const windowMs = windowEndsAt.getTime() - windowStartsAt.getTime();
  const leftMs = windowEndsAt.getTime() - Math.max(windowStartsAt.getTime(), now.getTime());
  const isPossible =
    windowMs <= bookingPolicy.longestWindowMs &&
    leftMs >= durationMinutes * minuteMs &&
    answerDueAt > now &&
    answerDueAt < windowEndsAt;
  return isPossible ? null : { reason: 'WINDOW_NOT_AHEAD' };
}
