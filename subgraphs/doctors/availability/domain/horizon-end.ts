import { availabilityPolicy } from './policy/availability-policy';
import { dayOfQuarter, dayQuarters, quarterOfDay } from './quarters';

const { horizonDays, quarterMs } = availabilityPolicy;

/** The first quarter of an hour that is too far ahead to be offered or booked. */
export const horizonEnd = (now: Date): number =>
  quarterOfDay(dayOfQuarter(Math.floor(now.getTime() / quarterMs))) + horizonDays * dayQuarters;
