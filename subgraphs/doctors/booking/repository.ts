import type { CursorSeal } from '../../../platform/connection/cursor';
import { orderTerms } from '../../../platform/connection/order';
import { hasCode, isWithin, oneOf, whenGiven } from '../../../platform/reading/condition';
import type { Reader } from '../../../platform/reading/reader';
import { createListing } from '../listing';
import type {
  BookingFilter,
  BookingOrder,
  SessionOfferFilter,
  SessionRequestFilter,
  SessionRequestOrder,
} from '../resolver-types.generated';
import { bookingConditions } from './booking-conditions';
import { Booking } from './entities/booking';
import { BookingStep } from './entities/booking-step';
import { SessionOffer } from './entities/session-offer';
import { SessionRequest } from './entities/session-request';

const byPosition = [{ property: 'position', direction: 'ASC' }] as const;

/** All SQL of bookings and of what hospitals ask for. */
export function createBookingRepository(reader: Reader, seal: CursorSeal) {
  return {
    findBookings: (ids: readonly string[]) => reader.byKeys(Booking, 'id', ids),
    findSteps: (ids: readonly string[]) => reader.byKeys(BookingStep, 'bookingId', ids, byPosition),
    findSessionOffers: (ids: readonly string[]) => reader.byKeys(SessionOffer, 'id', ids),
    findSessionRequests: (ids: readonly string[]) => reader.byKeys(SessionRequest, 'id', ids),

    bookings: createListing<Booking, BookingFilter, BookingOrder>(reader, seal, Booking, {
      conditionsOf: bookingConditions,
      orderOf: (given) =>
        orderTerms(
          given,
          { STARTS_AT: 'startsAt', CREATED_AT: 'createdAt' },
          { field: 'STARTS_AT' },
        ),
    }),
    sessionRequests: createListing<SessionRequest, SessionRequestFilter, SessionRequestOrder>(
      reader,
      seal,
      SessionRequest,
      {
        conditionsOf: (filter) => [
          whenGiven(filter.hospital, (id) => hasCode('t.hospital_id', id)),
          whenGiven(filter.site, (id) => hasCode('t.site_id', id)),
          whenGiven(filter.specialty, (code) => isWithin('t.specialty_code', code)),
          whenGiven(filter.purpose, (purposes) => oneOf('t.purpose', purposes)),
          whenGiven(filter.state, (states) => oneOf('t.state', states)),
        ],
        orderOf: (given) =>
          orderTerms(
            given,
            { WINDOW_STARTS_AT: 'windowStartsAt', ANSWER_DUE_AT: 'answerDueAt' },
            { field: 'WINDOW_STARTS_AT' },
          ),
      },
    ),
    offers: createListing<SessionOffer, SessionOfferFilter, never>(reader, seal, SessionOffer, {
      conditionsOf: (filter) => [
        whenGiven(filter.group, (id) => hasCode('t.group_id', id)),
        whenGiven(filter.state, (states) => oneOf('t.state', states)),
      ],
      orderOf: () => [
        { property: 'startsAt', direction: 'ASC' },
        { property: 'id', direction: 'ASC' },
      ],
    }),
  };
}

export type BookingRepository = ReturnType<typeof createBookingRepository>;
