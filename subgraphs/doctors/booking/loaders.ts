import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import type { BookingRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createBookingLoaders(booking: BookingRepository) {
  return {
    bookingById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await booking.findBookings(ids), ({ id }) => id),
    ),
    stepsByBookingId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await booking.findSteps(ids), ({ bookingId }) => bookingId),
    ),
    sessionOfferById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await booking.findSessionOffers(ids), ({ id }) => id),
    ),
    sessionRequestById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await booking.findSessionRequests(ids), ({ id }) => id),
    ),
  };
}
