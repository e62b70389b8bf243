import type { BookingState } from '../../resolver-types.generated';

/** In these states a booking keeps its doctor and its theatre from everybody else. */
export const blockingStates = [
  'HELD',
  'REQUESTED',
  'CONFIRMED',
  'NEEDS_REASSIGNMENT',
] as const satisfies readonly BookingState[];

export const isBlocking = (state: BookingState): boolean =>
  (blockingStates as readonly BookingState[]).includes(state);
