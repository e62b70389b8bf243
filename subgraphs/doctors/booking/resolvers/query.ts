import type { QueryResolvers } from '../../resolver-types.generated';

export const Query: QueryResolvers = {
  booking: (_parent, { id }, { loaders }) => loaders.bookingById.load(id),
  bookings: (_parent, args, { booking }) => booking.bookings.page('Query.bookings', args),
  sessionRequest: (_parent, { id }, { loaders }) => loaders.sessionRequestById.load(id),
  sessionRequests: (_parent, args, { booking }) =>
    booking.sessionRequests.page('Query.sessionRequests', args),
};
