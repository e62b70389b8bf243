import { availabilityPolicy } from './policy/availability-policy';
import type { DoctorFacts, Visit } from './doctor-facts';
import { quartersTouched } from './quarters';
import { tidy, type Span } from './spans';
import { travelKey, type Surroundings } from './surroundings';

const { turnoverMinutes, longestTravelMinutes } = availabilityPolicy;
const minuteMs = 60_000;

export interface TakenAsk {
  readonly siteId: string;
  /** A booking that is about to move or to end does not stand in its own way. */
  readonly ignoring?: string | undefined;
  /** With the clock, holds that have run out are free; without it, what is stored counts. */
  readonly now?: Date | undefined;
}

/** The visits that keep a doctor's time from others. */
export const blockingVisits = ({ visits }: DoctorFacts, { ignoring, now }: TakenAsk): Visit[] =>
  visits.filter((visit) => visit.id !== ignoring && !(now && hasRunOut(visit, now)));

const hasRunOut = ({ state, holdExpiresAt, requestExpiresAt }: Visit, now: Date): boolean =>
  (state === 'HELD' && holdExpiresAt !== null && holdExpiresAt <= now) ||
  (state === 'REQUESTED' && requestExpiresAt !== null && requestExpiresAt <= now);

/** The times of the visits themselves. */
export const visited = (visits: readonly Visit[]): Span[] =>
  tidy(visits.map(({ startsAt, endsAt }) => quartersTouched(startsAt, endsAt)));

/**
 * The times at which nobody can be at a site who keeps these visits: each with the way there before it
 * and the way back after it. A way reaches no further than the next visit, because from there on the
 * doctor comes from there.
 */
export function takenAt(
  siteId: string,
  visits: readonly Visit[],
  { travelMinutes }: Surroundings,
): Span[] {
  const sorted = [...visits].sort((one, other) => +one.startsAt - +other.startsAt);
  const ways = sorted.map(({ siteId: elsewhere, startsAt, endsAt }, place) => {
    const there = startsAt.getTime() - minutesBetween(siteId, elsewhere, travelMinutes) * minuteMs;
    const back = endsAt.getTime() + minutesBetween(elsewhere, siteId, travelMinutes) * minuteMs;
    const last = sorted[place - 1]?.endsAt.getTime() ?? -Infinity;
    const next = sorted[place + 1]?.startsAt.getTime() ?? Infinity;
    return quartersTouched(
      new Date(Math.min(startsAt.getTime(), Math.max(last, there))),
      new Date(Math.max(endsAt.getTime(), Math.min(next, back))),
    );
  });
  return tidy(ways);
}

/** How long it takes from one site to another; nobody knows: too long for a neighbouring visit. */
export function minutesBetween(
  from: string,
  to: string,
  travelMinutes: ReadonlyMap<string, number>,
): number {
  if (from === to) return turnoverMinutes;
  const minutes = travelMinutes.get(travelKey(from, to)) ?? longestTravelMinutes;
  return Math.min(minutes, longestTravelMinutes);
}
