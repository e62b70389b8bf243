import { StartError } from '../../platform/start-error';

const usualDays = 365;
const dayMs = 24 * 3_600_000;

/** When a key made now stops working. */
export function expiryOf(days: string | undefined, now: Date): Date {
  const count = days === undefined ? usualDays : Number(days);
  if (!Number.isInteger(count) || count < 1 || count > usualDays) {
    throw new StartError(`A key lives from 1 to ${usualDays} days: say how many with --days.`);
  }
  return new Date(now.getTime() + count * dayMs);
}
