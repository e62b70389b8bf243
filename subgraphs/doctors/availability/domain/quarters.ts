import { availabilityPolicy } from './policy/availability-policy';
import type { Span } from './spans';

const { quarterMs } = availabilityPolicy;
export const dayQuarters = 96;
const allianceOffsetMs = 8 * 3_600_000;
const dayMs = 86_400_000;

type Instant = Date | null;

/** The whole quarters inside a time: for what is offered. An open end has no end. */
export const quartersInside = (startsAt: Instant, endsAt: Instant): Span => ({
  from: startsAt === null ? -Infinity : Math.ceil(startsAt.getTime() / quarterMs),
  to: endsAt === null ? Infinity : Math.floor(endsAt.getTime() / quarterMs),
});

/** Every quarter that a time touches: for what is taken away. */
export const quartersTouched = (startsAt: Instant, endsAt: Instant): Span => ({
  from: startsAt === null ? -Infinity : Math.floor(startsAt.getTime() / quarterMs),
  to: endsAt === null ? Infinity : Math.ceil(endsAt.getTime() / quarterMs),
});

/** The first quarter of a day of the alliance. */
export const quarterOfDay = (day: string): number =>
  (Date.parse(`${day}T00:00:00Z`) - allianceOffsetMs) / quarterMs;

/** Half-open days of the alliance; null is an open end. */
export const quartersOfDays = (from: string | null, to: string | null): Span => ({
  from: from === null ? -Infinity : quarterOfDay(from),
  to: to === null ? Infinity : quarterOfDay(to),
});

/** The day of the alliance in which a quarter lies. */
export const dayOfQuarter = (quarter: number): string =>
  new Date(quarter * quarterMs + allianceOffsetMs).toISOString().slice(0, 10);

export const instantOfQuarter = (quarter: number): Date => new Date(quarter * quarterMs);

/** Before and behind every day that the database can hold. */
export const startOfDays = '1000-01-01';
export const endOfDays = '9999-12-31';

/** The calendar days from `from` to before `to`. */
export function daysBetween(from: string, to: string): string[] {
  const days: string[] = [];
  for (let at = Date.parse(from); at < Date.parse(to); at += dayMs) {
    days.push(new Date(at).toISOString().slice(0, 10));
  }
  return days;
}
