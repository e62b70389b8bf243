import type { Reader } from '../../../platform/reading/reader';
import { notFound } from '../../../platform/errors';
import { CalendarNotice } from './entities/calendar-notice';

/** What was recorded last of a year's holidays. */
export async function noticeOf(reader: Reader, year: number): Promise<CalendarNotice> {
  const newest = [{ property: 'version', direction: 'ASC' }] as const;
  const notice = (await reader.byKeys(CalendarNotice, 'year', [year], newest)).at(-1);
  if (!notice) throw notFound('HolidayNotice', String(year));
  return notice;
}
