import type { WallInterval, WeekParity } from '../../resolver-types.generated';
import type { DoctorFacts } from './doctor-facts';
import { isoWeek } from './iso-week';
import { daysBetween, instantOfQuarter, quartersInside, quartersTouched } from './quarters';
import { intersect, subtract, tidy, type Span } from './spans';
import { instantOfWall, wallDate } from './wall-time';
import { weekdayOf, type WorkCalendar } from './work-calendar';

type Rule = DoctorFacts['rules'][number];
type Exception = DoctorFacts['exceptions'][number];

export interface HoursAsk {
  readonly groupId: string;
  readonly siteId: string;
  readonly purpose: Rule['purposes'][number];
  readonly calendar: WorkCalendar;
  readonly within: Span;
}

const dayMs = 86_400_000;
const dayMinutes = 1_440;
const allDay: WallInterval[] = [{ startsAtMinute: 0, endsAtMinute: dayMinutes }];

/**
 * When a doctor works for one group at one site: the standing hours of the most pressing roster of each
 * day, then that day's exceptions. A day is the day on which hours begin, in the zone that states them.
 */
export function workingHours({ rules, exceptions }: DoctorFacts, ask: HoursAsk): Span[] {
  const { groupId, siteId, purpose, within } = ask;
  const isHere = (place: { readonly siteId: string | null }) =>
    place.siteId === null || place.siteId === siteId;
  const own = rules.filter(
    (rule) => rule.groupId === groupId && isHere(rule) && rule.purposes.includes(purpose),
  );
  const special = exceptions.filter((each) => isHere(each) && concerns(each, ask));
  const replaced = new Set(
    special.filter(({ effect }) => effect === 'REPLACE').map(({ localDate }) => localDate),
  );

  const standing = own.flatMap((rule) =>
    datesAround(rule.timeZone, within)
      .filter((date) => !replaced.has(date) && applies(rule, date, own, ask.calendar))
      .map((date) => inside(rule.timeZone, date, rule)),
  );
  const added = special.filter((each) => each.effect !== 'BLOCK' && opens(each, own));
  const blocked = special.filter(({ effect }) => effect === 'BLOCK');
  const open = tidy([...standing, ...added.flatMap((exception) => all(exception, inside))]);
  const closed = tidy(blocked.map(whole).flatMap((exception) => all(exception, touched)));
  return intersect(subtract(open, closed), [within]);
}

/** An exception that names no group or no purposes concerns all of them. */
const concerns = ({ groupId, purposes }: Exception, ask: HoursAsk): boolean =>
  (groupId === null || groupId === ask.groupId) &&
  (purposes === null || purposes.includes(ask.purpose));

/** Hours for which nobody says to whom they go are for those whom the doctor serves that day anyway. */
const opens = ({ groupId, purposes, localDate }: Exception, own: readonly Rule[]): boolean =>
  (groupId !== null && purposes !== null) || own.some((rule) => holdsOn(rule, localDate));

/** What is blocked without an hour is blocked all day. */
const whole = (exception: Exception): Exception =>
  exception.intervals.length > 0 ? exception : { ...exception, intervals: allDay };

/** Days of a zone whose hours may reach into the time: the day before, too. */
function datesAround(zone: string, { from, to }: Span): string[] {
  const first = instantOfQuarter(from).getTime();
  const last = instantOfQuarter(to).getTime();
  return daysBetween(wallDate(zone, first - dayMs), wallDate(zone, last + dayMs));
}

/** Whether a rule decides the hours that begin on a day. */
function applies(rule: Rule, date: string, all: readonly Rule[], calendar: WorkCalendar): boolean {
  if (!speaks(rule, date)) return false;
  // While a more pressing roster holds, the standing one rests, also on days on which the other is off.
  if (all.some((other) => other.priority < rule.priority && speaks(other, date))) return false;
  const { kind, weekday } = calendar(date);
  if (kind === 'HOLIDAY' && !rule.onHolidays) return false;
  const works = kind === 'HOLIDAY' ? weekdayOf(date) : weekday;
  return Math.floor(rule.weekdayMask / 2 ** works) % 2 === 1;
}

const holdsOn = ({ validFrom, validUntil }: Rule, date: string): boolean =>
  validFrom <= date && (validUntil === null || date < validUntil);

/** Whether a rule says anything of a day: its weeks are those of its parity alone. */
const speaks = (rule: Rule, date: string): boolean =>
  holdsOn(rule, date) && inWeek(rule.weekParity, date);

const inWeek = (parity: WeekParity, date: string): boolean =>
  parity === 'EVERY' || (isoWeek(date) % 2 === 1) === (parity === 'ODD');

type Reading = (zone: string, date: string, interval: WallInterval) => Span;

const all = ({ timeZone, localDate, intervals }: Exception, read: Reading): Span[] =>
  intervals.map((interval) => read(timeZone, localDate, interval));

const inside: Reading = (zone, date, interval) => quartersInside(...instants(zone, date, interval));
const touched: Reading = (zone, date, interval) =>
  quartersTouched(...instants(zone, date, interval));

/** An end that is not later than the start lies on the next day. */
function instants(zone: string, date: string, interval: WallInterval): [Date, Date] {
  const { startsAtMinute, endsAtMinute } = interval;
  const end = endsAtMinute <= startsAtMinute ? endsAtMinute + dayMinutes : endsAtMinute;
  return [wall(zone, date, startsAtMinute), wall(zone, date, end)];
}

function wall(zone: string, date: string, minute: number): Date {
  const days = Math.floor(minute / dayMinutes);
  const day = new Date(Date.parse(date) + days * dayMs).toISOString().slice(0, 10);
  return new Date(instantOfWall(zone, day, minute - days * dayMinutes));
}
