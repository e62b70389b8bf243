import type { BookingState } from '../resolver-types.generated';
import { bookingArrows } from './booking-arrows';

/** The states that a booking may enter from the given one. */
export const nextBookingStates = (state: BookingState): readonly BookingState[] =>
  bookingArrows[state];
