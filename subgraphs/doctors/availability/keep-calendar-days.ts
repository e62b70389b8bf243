import type { Work } from '../../../platform/commands/work';
import { where } from '../../../platform/reading/condition';
import { actorOf } from '../actor-of';
import { daysAfter } from '../domain/days-after';
import { weekdaysOf } from '../domain/weekdays-of';
import type { Weekday } from '../resolver-types.generated';
import { national } from './domain/work-calendar';
import { CalendarDay } from './entities/calendar-day';
import { siteFactsChanged } from './site-facts-changed';

/** What is said of one day; without a kind, what was said before is taken back. */
export interface GivenDay {
  readonly date: string;
  readonly kind?: CalendarDay['kind'];
  readonly runsAs?: Weekday | null;
}

/** Keeps the next version of each day, behind a lock of its calendar. */
export async function keepCalendarDays(
  work: Work,
  scope: string,
  days: readonly GivenDay[],
): Promise<void> {
  const dates = days.map(({ date }) => date).sort();
  const known = await work.everything.find(
    CalendarDay,
    [where('t.scope = ? AND t.calendar_date IN (?)', scope, dates)],
    [{ property: 'version', direction: 'ASC' }],
  );
  const versions = new Map(known.map(({ date, version }) => [date, version]));
  const actor = actorOf(work.viewer);
  const rows = days.map(({ date, kind = null, runsAs = null }): CalendarDay => ({
    scope,
    date,
    version: (versions.get(date) ?? 0) + 1,
    kind,
    runsAsWeekday: runsAs === null ? null : weekdaysOf(0b1111111).indexOf(runsAs),
    recordedAt: work.now,
    actor,
  }));
  await work.insert(CalendarDay, rows);
  // Hours of a day may reach into the next one, and begin in another zone.
  await siteFactsChanged(work.manager, {
    siteIds: scope === national ? null : [scope],
    fromDay: daysAfter(dates[0]!, -1),
    toDay: daysAfter(dates.at(-1)!, 3),
    because: 'CALENDAR',
  });
}
