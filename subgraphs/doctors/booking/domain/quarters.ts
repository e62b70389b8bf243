import { bookingPolicy } from './booking-policy';

interface Period {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

const { gridMs } = bookingPolicy;

/** The quarters of an hour since 1970 that a time touches, ascending. */
export function quartersOf({ startsAt, endsAt }: Period): number[] {
  const first = Math.floor(startsAt.getTime() / gridMs);
  const end = Math.ceil(endsAt.getTime() / gridMs);
  return Array.from({ length: Math.max(0, end - first) }, (_, index) => first + index);
}
