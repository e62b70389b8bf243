import { reportedDateColumns, type DatePrecision } from '../../../platform/naming/reported-date';

interface DateColumns {
  readonly date: string | null;
  readonly precision: DatePrecision | null;
}

/** The columns of a date that a document may leave unstated. */
export const dateColumns = (text: string | undefined): DateColumns =>
  text === undefined ? { date: null, precision: null } : reportedDateColumns(text);
