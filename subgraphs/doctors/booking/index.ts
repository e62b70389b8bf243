import { Booking } from './entities/booking';
import { BookingGuard } from './entities/booking-guard';
import { BookingRecheck } from './entities/booking-recheck';
import { BookingStep } from './entities/booking-step';
import { SessionOffer } from './entities/session-offer';
import { SessionRequest } from './entities/session-request';
import { SlotClaim } from './entities/slot-claim';
import { bookingReasons } from './reasons';
import { Booking as bookingResolvers } from './resolvers/booking';
import * as conflict from './resolvers/conflict';
import { Mutation } from './resolvers/mutation';
import * as parents from './resolvers/parents';
import { Query } from './resolvers/query';
import { RequestMutation } from './resolvers/request-mutation';
import * as sessionRequest from './resolvers/session-request';
import { expireBookings } from './tasks/expire-bookings';
import { expireSessionRequests } from './tasks/expire-session-requests';
import { recheckChanged } from './tasks/recheck-changed';

/** Which time of a doctor is promised to whom, and what hospitals ask for. */
export const booking = {
  entities: [
    Booking,
    BookingGuard,
    BookingRecheck,
    BookingStep,
    SessionOffer,
    SessionRequest,
    SlotClaim,
  ],
  reasons: bookingReasons,
  tasks: [expireBookings, recheckChanged, expireSessionRequests],
  resolvers: {
    Query,
    Mutation: { ...Mutation, ...RequestMutation },
    Booking: bookingResolvers,
    ...conflict,
    ...parents,
    ...sessionRequest,
  },
};
