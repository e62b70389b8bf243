import { badInput } from '../../../platform/errors';
import { list } from '../../../platform/input/list';
import { wholeNumber } from '../../../platform/input/whole-number';
import type { Purpose, Weekday } from '../resolver-types.generated';
import { weekdaysOf } from '../domain/weekdays-of';
import { hoursOnGrid, type WallTime } from './domain/hours-on-grid';

const latestStart = 1_425;
const midnight = 1_440;

/** Hours as a client states them, rounded to the whole quarters inside them. */
export function offeredHours(wall: WallTime): WallTime {
  const hours = hoursOnGrid(wallTime(wall));
  if (hours) return hours;
  throw badInput('HOURS_EMPTY', 'These hours hold no quarter of an hour.');
}

export const wallTime = ({ startsAtMinute, endsAtMinute }: WallTime): WallTime => ({
  startsAtMinute: wholeNumber('startsAtMinute', startsAtMinute, 0, latestStart),
  endsAtMinute: wholeNumber('endsAtMinute', endsAtMinute, 15, midnight),
});

export function weekdayMask(weekdays: readonly Weekday[]): number {
  const given = list('weekdays', weekdays, { least: 1, most: 7 });
  const all = weekdaysOf(0b1111111);
  return given.reduce((mask, weekday) => mask + 2 ** all.indexOf(weekday), 0);
}

export const purposesOf = (purposes: readonly Purpose[]): Purpose[] => [
  ...list('purposes', purposes, { least: 1, most: 4 }),
];

/** A name that the database of time zones knows. */
export function timeZone(name: string): string {
  try {
    new Intl.DateTimeFormat('en', { timeZone: name });
    // Offsets are zones to JavaScript, and say nothing of summer time.
    if (/^[A-Z]/i.test(name)) return name;
  } catch {
    // Said below, in the words of the contract.
  }
  throw badInput('TIME_ZONE_UNKNOWN', 'timeZone: must be a name of the IANA database.', {
    field: 'timeZone',
    timeZone: name.slice(0, 64),
  });
}
