const dayMs = 86_400_000;

/** Days are counted from 1970-01-01; offsets of China's clock stand in one place. */
export const dayNumber = (day: string): number => Date.parse(`${day}T00:00:00Z`) / dayMs;

const texts = new Map<number, string>();

export function dayText(day: number): string {
  const known = texts.get(day);
  if (known !== undefined) return known;
  const text = new Date(day * dayMs).toISOString().slice(0, 10);
  texts.set(day, text);
  return text;
}

/** An instant by the clock of Beijing, which all of China's sites but few keep. */
export const at = (day: number, minute: number): Date =>
  new Date(day * dayMs + (minute - 480) * 60_000);

export const monthStart = (day: number): number => dayNumber(`${dayText(day).slice(0, 7)}-01`);

/** New Year's Day of the Chinese calendar. */
const springFestivals = [
  '2016-02-08',
  '2017-01-28',
  '2018-02-16',
  '2019-02-05',
  '2020-01-25',
  '2021-02-12',
  '2022-02-01',
  '2023-01-22',
  '2024-02-10',
  '2025-01-29',
  '2026-02-17',
  '2027-02-06',
  '2028-01-26',
  '2029-02-13',
  '2030-02-03',
  '2031-01-23',
  '2032-02-11',
  '2033-01-31',
  '2034-02-19',
  '2035-02-08',
].map(dayNumber);

const byWeekday = [0.15, 1.1, 1.15, 1.1, 1.05, 1, 0.45]; // Sunday first
const byMonth = [0.95, 0.85, 1.05, 1.03, 1, 0.98, 1.08, 1.1, 0.97, 0.95, 1.02, 1.02];

/** How busy operating theatres are on a day, where 1 is usual. */
export function busyness(day: number): number {
  const weekday = (day + 4) % 7;
  const month = Number(dayText(day).slice(5, 7)) - 1;
  const usual = byWeekday[weekday]! * byMonth[month]!;
  const festival = springFestivals.find((first) => Math.abs(day - first) <= 16);
  if (festival === undefined) return isNationalDay(day) ? usual * 0.25 : usual;
  const after = day - festival;
  if (after >= -1 && after <= 7) return usual * 0.06;
  return after < -1 ? usual * (1 + after / 40) : usual * (0.35 + (after - 7) * 0.06);
}

const isNationalDay = (day: number) => /-10-0[1-7]$/.test(dayText(day));

/** China's sites that lie in Xinjiang say so; everybody else keeps the time of Shanghai. */
export const zoneOf = (province: string) =>
  province === '新疆维吾尔自治区' ? 'Asia/Urumqi' : 'Asia/Shanghai';
