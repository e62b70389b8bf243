import { nextBookingStates } from '../../../subgraphs/doctors/domain/next-booking-states';

it.each([
  ['HELD', ['REQUESTED', 'CONFIRMED', 'RELEASED', 'EXPIRED']],
  ['REQUESTED', ['CONFIRMED', 'DECLINED', 'RELEASED', 'EXPIRED']],
  ['CONFIRMED', ['COMPLETED', 'NO_SHOW', 'CANCELLED', 'NEEDS_REASSIGNMENT']],
  ['NEEDS_REASSIGNMENT', ['CONFIRMED', 'CANCELLED']],
  ['COMPLETED', []],
  ['NO_SHOW', []],
  ['RELEASED', []],
  ['EXPIRED', ['HELD']],
  ['DECLINED', []],
  ['CANCELLED', []],
] as const)('a booking that is %s may become %j', (state, next) => {
  expect([...nextBookingStates(state)].sort()).toEqual([...next].sort());
});
