import type { BookingOutcome } from './booking-outcome';
import type { Conflict } from './domain/conflict';

/** A time that a hospital could have instead. */
export interface Alternative {
  readonly startsAt: Date;
  readonly endsAt: Date;
}

/** Everything that stands against a booking, and what could be had instead. */
export interface Rejection {
  readonly conflicts: readonly Conflict[];
  readonly alternatives: readonly Alternative[];
}

/** What comes of a race that a client can lose; its repetition is told the same. */
export type BookingAnswer = { readonly booking: BookingOutcome } | { readonly rejected: Rejection };

export const rejectedBy = (
  conflicts: readonly Conflict[],
  alternatives: readonly Alternative[] = [],
): BookingAnswer => ({ rejected: { conflicts, alternatives } });
