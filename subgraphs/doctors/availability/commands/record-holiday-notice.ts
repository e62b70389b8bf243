import type { Work } from '../../../../platform/commands/work';
import { badInput, forbidden, retryLater } from '../../../../platform/errors';
import { list } from '../../../../platform/input/list';
import { wholeNumber } from '../../../../platform/input/whole-number';
import { isSecretariat } from '../../access/is-secretariat';
import { actorOf } from '../../actor-of';
import { plainText } from '../../plain-text';
import { national } from '../domain/work-calendar';
import { CalendarNotice } from '../entities/calendar-notice';
import { keepCalendarDays, type GivenDay } from '../keep-calendar-days';

interface RecordHolidayNotice {
  readonly year: number;
  readonly source: string;
  readonly days: readonly GivenDay[];
}

const duplicateKey = 1062;

/** The holidays of a year are published: from now on its days are certain. */
export async function recordHolidayNotice(
  work: Work,
  input: RecordHolidayNotice,
): Promise<{ readonly year: number }> {
  if (!isSecretariat(work.viewer)) throw forbidden('record the holidays of the country');
  const year = wholeNumber('year', input.year, 2026, 2200);
  const source = plainText('source', input.source, 200);
  const days = list('days', input.days, { least: 1, key: ({ date }) => date });
  // A notice begins in the last days of the year before, and may end in the first of the next.
  const strange = days.find(({ date }) => Math.abs(Number(date.slice(0, 4)) - year) > 1);
  if (strange) {
    throw badInput('DAY_OF_ANOTHER_YEAR', 'days: must be of the year of the notice.', {
      date: strange.date,
      year,
    });
  }
  const known = await work.everything.byKeys(CalendarNotice, 'year', [year]);
  const row: CalendarNotice = {
    jurisdiction: national,
    year,
    version: known.length + 1,
    source,
    recordedAt: work.now,
    actor: actorOf(work.viewer),
  };
  await work.insert(CalendarNotice, row).catch((error: Error & { errno?: number }) => {
    throw error.errno === duplicateKey ? retryLater() : error;
  });
  await keepCalendarDays(work, national, days);
  return { year };
}
