import { badInput } from '../../../platform/errors';
import { reportedDateColumns, type DatePrecision } from '../../../platform/naming/reported-date';

interface DateColumns {
  readonly date: string | null;
  readonly precision: DatePrecision | null;
}

const form = /^(?:19|20)\d{2}(?:-\d{2}(?:-\d{2})?)?$/;

/** `2015-09` as the columns that keep it; a day that does not exist is refused. */
export function statedDate(field: string, given: string | null): DateColumns {
  if (given === null) return { date: null, precision: null };
  if (form.test(given)) {
    const { date, precision } = reportedDateColumns(given);
    const day = new Date(`${date}T00:00:00Z`);
    if (!Number.isNaN(day.getTime()) && day.toISOString().startsWith(date)) {
      return { date, precision };
    }
  }
  throw badInput('DATE_FORM', `${field}: must be a day, a month or a year that exists.`, {
    field,
  });
}
