import type { BookingState } from '../../../seed/booking-states';

/** The states through which a booking came; where the doctor is asked, it was requested in between. */
export function bookingPath(state: BookingState, asked: boolean): readonly BookingState[] {
  const before: readonly BookingState[] = asked ? ['HELD', 'REQUESTED'] : ['HELD'];
  switch (state) {
    case 'HELD':
      return ['HELD'];
    case 'RELEASED':
      return ['HELD', state];
    case 'EXPIRED':
      return [...before, state];
    case 'REQUESTED':
      return ['HELD', state];
    case 'DECLINED':
      return ['HELD', 'REQUESTED', state];
    case 'CONFIRMED':
      return [...before, state];
    case 'COMPLETED':
    case 'NO_SHOW':
    case 'CANCELLED':
    case 'NEEDS_REASSIGNMENT':
      return [...before, 'CONFIRMED', state];
  }
}
