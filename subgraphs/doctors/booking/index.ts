import { Booking } from './entities/booking';
import { BookingGuard } from './entities/booking-guard';
import { BookingRecheck } from './entities/booking-recheck';
import { BookingStep } from './entities/booking-step';
import { SessionOffer } from './entities/session-offer';
import { SessionRequest } from './entities/session-request';
import { SlotClaim } from './entities/slot-claim';
import { Booking as bookingResolvers } from './resolvers/booking';
import * as parents from './resolvers/parents';
import { Query } from './resolvers/query';
import * as sessionRequest from './resolvers/session-request';

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
  resolvers: {
    Query,
    Booking: bookingResolvers,
    ...parents,
    ...sessionRequest,
  },
};
