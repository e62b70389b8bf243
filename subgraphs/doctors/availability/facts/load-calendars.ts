import { oneOf } from '../../../../platform/reading/condition';
import type { Reader } from '../../../../platform/reading/reader';
import { national, type RecordedCalendars } from '../domain/work-calendar';
import { CalendarDay } from '../entities/calendar-day';
import { CalendarNotice } from '../entities/calendar-notice';

/** What was said last of each day, of the country and of these sites; two statements. */
export async function loadCalendars(
  reader: Reader,
  siteIds: readonly string[],
): Promise<RecordedCalendars> {
  const rows = await reader.find(
    CalendarDay,
    [oneOf('t.scope', [national, ...siteIds])],
    [{ property: 'version', direction: 'ASC' }],
  );
  const newest = new Map(rows.map((row) => [`${row.scope} ${row.date}`, row]));
  const notices = await reader.byKeys(CalendarNotice, 'jurisdiction', [national]);
  return {
    recordedDays: [...newest.values()].flatMap(({ kind, ...day }) =>
      kind === null ? [] : [{ ...day, kind }],
    ),
    noticedYears: new Set(notices.map(({ year }) => String(year))),
  };
}
