import { wholeNumber } from '../../../platform/input/whole-number';
import { bookingPolicy } from './domain/booking-policy';

/** How long a hold shall last. */
export function holdSeconds(given: number | null | undefined): number {
  const { usualSeconds, leastSeconds, mostSeconds } = bookingPolicy.hold;
  return wholeNumber('ttlSeconds', given ?? usualSeconds, leastSeconds, mostSeconds);
}
