import { bookingPolicy } from './booking-policy';

/** Until when a doctor may accept: a day from now, and in any case before it begins. */
export const requestEnds = (startsAt: Date, now: Date): Date =>
  new Date(Math.min(now.getTime() + bookingPolicy.acceptanceMs, startsAt.getTime()));
