import { startOfDay } from './domain/start-of-day';

interface Recorded {
  readonly recordedAt: Date | null;
}

const dayMs = 86_400_000;

/** Of records in the order of their making: all, or the one that held at the end of the day. */
export function asOf<Row extends Recorded>(
  records: readonly Row[],
  day: string | null | undefined,
): readonly Row[] {
  if (day === null || day === undefined) return records;
  const end = startOfDay(day).getTime() + dayMs;
  const known = records.filter(({ recordedAt }) => (recordedAt?.getTime() ?? 0) < end);
  return known.slice(-1);
}
