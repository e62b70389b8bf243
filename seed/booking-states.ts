import { deal } from './deal';

export type BookingState =
  | 'HELD'
  | 'REQUESTED'
  | 'CONFIRMED'
  | 'COMPLETED'
  | 'NO_SHOW'
  | 'RELEASED'
  | 'EXPIRED'
  | 'DECLINED'
  | 'CANCELLED'
  | 'NEEDS_REASSIGNMENT';

export interface BookingStates {
  readonly past: () => BookingState;
  readonly ahead: () => BookingState;
}

/** What became of bookings, in the order in which they are planned. */
export const bookingStates = (): BookingStates => ({
  past: deal<BookingState>([
    ['COMPLETED', 86],
    ['NO_SHOW', 2],
    ['CANCELLED', 6],
    ['RELEASED', 2],
    ['EXPIRED', 2],
    ['DECLINED', 2],
  ]),
  ahead: deal<BookingState>([
    ['CONFIRMED', 74],
    ['HELD', 8],
    ['REQUESTED', 8],
    ['NEEDS_REASSIGNMENT', 4],
    ['CANCELLED', 6],
  ]),
});

/** The state of the next booking, by its day; every subgraph asks for each booking once, in order. */
export const bookingStateOf =
  (asOf: number, { past, ahead }: BookingStates) =>
  (day: number): BookingState =>
    day < asOf ? past() : ahead();
