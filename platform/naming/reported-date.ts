export type DatePrecision = 'DAY' | 'MONTH' | 'YEAR';

/** A date as exactly as its source states it: a month is its first day, marked as a month. */
export interface ReportedDate {
  readonly date: string;
  readonly precision: DatePrecision;
  readonly text: string;
}

const lengthOf: Record<DatePrecision, number> = { DAY: 10, MONTH: 7, YEAR: 4 };

export function reportedDate(
  date: string | null,
  precision: DatePrecision | null,
): ReportedDate | null {
  if (date === null || precision === null) return null;
  return { date, precision, text: date.slice(0, lengthOf[precision]) };
}

/** `2015-09` to the columns that keep it. */
export function reportedDateColumns(text: string): { date: string; precision: DatePrecision } {
  const precision = text.length === 4 ? 'YEAR' : text.length === 7 ? 'MONTH' : 'DAY';
  return { date: `${text}-01-01`.slice(0, 4) + (text + '-01-01').slice(4, 10), precision };
}
