import type { Arrows } from '../../../platform/transition';
import type { BookingState } from '../resolver-types.generated';

/** The life of a booking. A hold that ran out can be taken up again by whoever held it. */
export const bookingArrows: Arrows<BookingState> = {
  HELD: ['REQUESTED', 'CONFIRMED', 'RELEASED', 'EXPIRED'],
  REQUESTED: ['CONFIRMED', 'DECLINED', 'RELEASED', 'EXPIRED'],
  CONFIRMED: ['COMPLETED', 'NO_SHOW', 'CANCELLED', 'NEEDS_REASSIGNMENT'],
  NEEDS_REASSIGNMENT: ['CONFIRMED', 'CANCELLED'],
  EXPIRED: ['HELD'],
  COMPLETED: [],
  NO_SHOW: [],
  RELEASED: [],
  DECLINED: [],
  CANCELLED: [],
};
