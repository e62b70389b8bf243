import { daysAfter } from '../../domain/days-after';

/** For how long a quota counts. */
export type QuotaPeriod = 'WEEK' | 'MONTH' | 'YEAR';

/** The half-open days of the period of a quota that holds the day; weeks begin on Monday. */
export function quotaDays(period: QuotaPeriod, day: string): { from: string; to: string } {
  if (period === 'WEEK') {
    const weekday = (new Date(`${day}T00:00:00Z`).getUTCDay() + 6) % 7;
    const from = daysAfter(day, -weekday);
    return { from, to: daysAfter(from, 7) };
  }
  const year = Number(day.slice(0, 4));
  if (period === 'YEAR') return { from: `${year}-01-01`, to: `${year + 1}-01-01` };
  const month = Number(day.slice(5, 7));
  const first = (y: number, m: number) => `${y}-${String(m).padStart(2, '0')}-01`;
  return {
    from: first(year, month),
    to: month === 12 ? first(year + 1, 1) : first(year, month + 1),
  };
}
