import { requireFresh } from '../../../platform/events/require-fresh';
import type { Reader } from '../../../platform/reading/reader';

/** Made for one operation: however many lists ask about bookings, the age of the copy is read once. */
export function createBookingFreshness(reader: Reader, now: Date) {
  let asked: Promise<void> | undefined;

  /** Refuses to call a block unused while the copy of the bookings is too old. */
  return async (unused: boolean | null | undefined): Promise<void> => {
    if (unused != null) await (asked ??= requireFresh(reader, 'doctors', now));
  };
}
