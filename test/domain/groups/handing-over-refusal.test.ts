import {
  handingOverRefusal,
  type HandingOver,
} from '../../../subgraphs/groups/referrals/domain/handing-over-refusal';
import { stateAsOf } from '../../../subgraphs/groups/referrals/domain/state-as-of';

const allowed: HandingOver = {
  state: 'ACCEPTED',
  from: { id: 'one', status: 'SUSPENDED' },
  to: { id: 'other', status: 'MEMBER', specialties: ['04.02'] },
  specialty: '04.02',
  urgency: 'ROUTINE',
  consentOn: '2026-03-01',
  today: '2026-03-01',
  freeOfFees: true,
};

it.each<[string, Partial<HandingOver>, string | null]>([
  ['by a suspended group', {}, null],
  ['by a member', { from: { id: 'one', status: 'MEMBER' } }, null],
  ['by one that was expelled', { from: { id: 'one', status: 'EXPELLED' } }, null],
  ['before it was answered', { state: 'SENT' }, 'NOT_ACCEPTED'],
  ['with a booking', { state: 'SCHEDULED' }, 'NOT_ACCEPTED'],
  ['after it was done', { state: 'COMPLETED' }, 'WRONG_STATE'],
  ['after it was declined', { state: 'DECLINED' }, 'WRONG_STATE'],
  ['to itself', { to: { ...allowed.to, id: 'one' } }, 'SAME_GROUP'],
  [
    'to a suspended group',
    { to: { ...allowed.to, status: 'SUSPENDED' } },
    'RECEIVER_NOT_IN_GOOD_STANDING',
  ],
  ['to one that does not cover it', { specialty: '05' }, 'SPECIALTY_NOT_COVERED'],
  ['agreed tomorrow', { consentOn: '2026-03-02' }, 'CONSENT_IN_FUTURE'],
  ['for a fee', { freeOfFees: false }, 'FEE_FOR_REFERRAL'],
])('handed over %s', (_case, change, reason) => {
  expect(handingOverRefusal({ ...allowed, ...change })?.reason ?? null).toBe(reason);
});

const steps = [
  { state: 'SENT', happenedAt: new Date('2026-02-28T15:59:59.999Z') },
  { state: 'ACCEPTED', happenedAt: new Date('2026-02-28T16:00:00Z') },
  { state: 'CANCELLED', happenedAt: new Date('2026-03-03T00:00:00Z') },
] as const;

it.each([
  ['2026-02-27', null],
  ['2026-02-28', 'SENT'],
  ['2026-03-01', 'ACCEPTED'],
  ['2026-03-02', 'ACCEPTED'],
  ['2026-03-03', 'CANCELLED'],
  ['2027-01-01', 'CANCELLED'],
])('at the end of %s in Beijing it was %s', (day, state) => {
  expect(stateAsOf(steps, day)).toBe(state);
});
