import { bookingPolicy } from './booking-policy';

const { gridMs, longestMs } = bookingPolicy;

/** What is wrong with a time whatever the day; null: nothing. */
export function malformedTime(
  startsAt: Date,
  endsAt: Date,
): 'OFF_GRID' | 'REVERSED' | 'TOO_LONG' | null {
  if (startsAt.getTime() % gridMs !== 0 || endsAt.getTime() % gridMs !== 0) return 'OFF_GRID';
  if (endsAt <= startsAt) return 'REVERSED';
  return endsAt.getTime() - startsAt.getTime() > longestMs ? 'TOO_LONG' : null;
}
