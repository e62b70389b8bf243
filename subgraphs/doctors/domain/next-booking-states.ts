import type { BookingState } from '../resolver-types.generated';

const following: Readonly<Record<BookingState, readonly BookingState[]>> = {
  HELD: ['REQUESTED', 'CONFIRMED', 'RELEASED', 'EXPIRED'],
  REQUESTED: ['CONFIRMED', 'DECLINED', 'RELEASED', 'EXPIRED'],
  CONFIRMED: ['COMPLETED', 'NO_SHOW', 'CANCELLED', 'NEEDS_REASSIGNMENT'],
  NEEDS_REASSIGNMENT: ['CONFIRMED', 'CANCELLED'],
  COMPLETED: [],
  NO_SHOW: [],
  RELEASED: [],
  EXPIRED: [],
  DECLINED: [],
  CANCELLED: [],
};

/** The states that a booking may enter from the given one. */
export const nextBookingStates = (state: BookingState): readonly BookingState[] => following[state];
