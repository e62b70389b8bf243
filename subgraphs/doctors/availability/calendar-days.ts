import { badInput } from '../../../platform/errors';
import type { Reader } from '../../../platform/reading/reader';
import { SiteCopy } from '../copies/entities/site-copy';
import { weekdaysOf } from '../domain/weekdays-of';
import type { WorkDay } from '../resolver-types.generated';
import { daysBetween } from './domain/quarters';
import { national, workCalendar } from './domain/work-calendar';
import { loadCalendars } from './facts/load-calendars';

const mostDays = 400;

/** The days of a site's calendar, or of the country's; none of a site that is not there. */
export async function calendarDays(
  reader: Reader,
  siteId: string | null,
  from: string,
  to: string,
): Promise<WorkDay[]> {
  const days = daysBetween(from, to);
  if (days.length === 0 || days.length > mostDays) {
    throw badInput('AVAILABILITY_WINDOW', `from, to: must be 1 to ${mostDays} days.`, {
      most: mostDays,
    });
  }
  return calendarDaysOf(reader, siteId, days);
}

/** What single days are there. */
export async function calendarDaysOf(
  reader: Reader,
  siteId: string | null,
  days: readonly string[],
): Promise<WorkDay[]> {
  const [site] =
    siteId === null
      ? [{ id: national, timeZone: 'Asia/Shanghai' }]
      : await reader.byKeys(SiteCopy, 'id', [siteId]);
  if (!site) return [];
  const calendars = await loadCalendars(reader, siteId === null ? [] : [siteId]);
  const calendar = workCalendar(site, calendars);
  return days.map((date) => {
    const { kind, weekday, provisional } = calendar(date);
    return { date, kind, runsAs: weekdaysOf(2 ** weekday)[0]!, provisional };
  });
}
