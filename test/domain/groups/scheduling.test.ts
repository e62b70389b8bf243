import { followedState } from '../../../subgraphs/groups/referrals/domain/followed-state';
import { schedulingRefusal } from '../../../subgraphs/groups/referrals/domain/scheduling-refusal';

const now = new Date('2026-03-02T09:00:00Z');
const booking = {
  state: 'CONFIRMED',
  startsAt: new Date('2026-03-03T01:00:00Z'),
  purpose: 'SURGERY' as const,
  specialtyCode: '04.02',
};
const scheduling = {
  state: 'ACCEPTED' as const,
  specialty: '04.02',
  booking,
  named: false,
  now,
};

it.each([
  ['a visit', {}, null],
  ['a visit of the subject above', { specialty: '04' }, null],
  ['a visit of a sub-specialty', { booking: { ...booking, specialtyCode: '04' } }, null],
  ['a visit of another subject', { specialty: '05' }, 'BOOKING_OF_OTHER_SPECIALTY'],
  ['a request', { booking: { ...booking, state: 'REQUESTED' } }, 'BOOKING_NOT_CONFIRMED'],
  ['a visit of today', { booking: { ...booking, startsAt: now } }, 'BOOKING_OVER'],
  ['the operation of somebody else', { named: true }, 'BOOKING_NAMED_ALREADY'],
  [
    'outpatient hours that others have',
    { named: true, booking: { ...booking, purpose: 'OUTPATIENT' as const } },
    null,
  ],
  ['what was not accepted', { state: 'SENT' as const }, 'WRONG_STATE'],
  ['what is scheduled', { state: 'SCHEDULED' as const }, 'WRONG_STATE'],
])('a referral is scheduled by %s', (_case, change, reason) => {
  expect(schedulingRefusal({ ...scheduling, ...change })?.reason ?? null).toBe(reason);
});

it.each([
  ['SCHEDULED', 'own', 'CONFIRMED', null],
  ['SCHEDULED', 'own', 'NEEDS_REASSIGNMENT', null],
  ['SCHEDULED', 'own', 'COMPLETED', 'COMPLETED'],
  ['SCHEDULED', 'own', 'CANCELLED', 'ACCEPTED'],
  ['SCHEDULED', 'own', 'NO_SHOW', 'ACCEPTED'],
  ['SCHEDULED', 'other', 'CONFIRMED', 'ACCEPTED'],
  ['COMPLETED', 'own', 'CANCELLED', null],
  ['CANCELLED', 'own', 'COMPLETED', null],
] as const)('%s, with a booking of the %s group that is %s', (state, whose, became, next) => {
  const groupId = whose === 'own' ? 'group' : 'other';
  expect(followedState({ toId: 'group', state }, { groupId, state: became })).toBe(next);
});
