import { allianceDay } from '../../domain/alliance-day';
import { daysAfter } from '../../domain/days-after';
import type { BookingState } from '../../resolver-types.generated';
import { isBlocking } from './blocking-states';

interface Taken {
  readonly doctorId: string;
  readonly siteId: string;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly state: BookingState;
}

/** Half-open days on which a doctor may be free at other times than before. */
export interface TouchedDays {
  readonly doctorId: string;
  readonly fromDay: string;
  readonly toDay: string;
}

/** No way takes longer, as far as bookings are concerned. */
const longestWayMs = 24 * 3_600_000;

/**
 * What a change of a booking means for the time of its doctors: nothing, while it takes the same time at
 * the same place; else the days that it took and takes, with the longest way before and after.
 */
export function touchedDays(before: Taken | null, after: Taken): TouchedDays[] {
  const taken = [before, after].filter(
    (each) => each !== null && isBlocking(each.state),
  ) as Taken[];
  if (taken.length === 2 && sameTime(taken[0]!, taken[1]!)) return [];
  return taken.map(({ doctorId, startsAt, endsAt }) => ({
    doctorId,
    fromDay: allianceDay(new Date(startsAt.getTime() - longestWayMs)),
    toDay: daysAfter(allianceDay(new Date(endsAt.getTime() + longestWayMs - 1)), 1),
  }));
}

const sameTime = (one: Taken, other: Taken) =>
  one.doctorId === other.doctorId &&
  one.siteId === other.siteId &&
  one.startsAt.getTime() === other.startsAt.getTime() &&
  one.endsAt.getTime() === other.endsAt.getTime();
