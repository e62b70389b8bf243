import { oneOf } from '../../../../platform/reading/condition';
import type { Reader } from '../../../../platform/reading/reader';
import { national, type RecordedDay } from '../domain/work-calendar';
import { CalendarDay } from '../entities/calendar-day';

/** What was said last of each day, of the country and of these sites. */
export async function loadRecordedDays(
  reader: Reader,
  siteIds: readonly string[],
): Promise<RecordedDay[]> {
  const rows = await reader.find(
    CalendarDay,
    [oneOf('t.scope', [national, ...siteIds])],
    [{ property: 'version', direction: 'ASC' }],
  );
  const newest = new Map(rows.map((row) => [`${row.scope} ${row.date}`, row]));
  return [...newest.values()].flatMap(({ kind, ...day }) =>
    kind === null ? [] : [{ ...day, kind }],
  );
}
