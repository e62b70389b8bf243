import type { Days } from '../../domain/overlap';
import type { Paper } from './paper-ending-refusal';

/** When a paper really holds: until its end, or until it is withdrawn. */
export function effectiveDays({ validFrom: from, validUntil, revokedOn }: Paper): Days {
  const ends = [validUntil, revokedOn].filter((day) => day !== null).sort();
  return { from, to: ends[0] ?? null };
}
