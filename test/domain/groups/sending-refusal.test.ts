import {
  sendingRefusal,
  type Sending,
} from '../../../subgraphs/groups/referrals/domain/sending-refusal';

const allowed: Sending = {
  from: { id: 'one', status: 'MEMBER' },
  to: { id: 'other', status: 'MEMBER', specialties: ['04.02'] },
  specialty: '04.02.01',
  urgency: 'ROUTINE',
  consentOn: '2026-03-01',
  today: '2026-03-01',
  freeOfFees: true,
};

it.each<[string, Partial<Sending>, string | null]>([
  ['a member to a member that covers it, agreed today', {}, null],
  ['urgently', { urgency: 'URGENT' }, null],
  ['an emergency', { urgency: 'EMERGENCY' }, 'EMERGENCY_NOT_BY_REFERRAL'],
  ['to itself', { to: { ...allowed.to, id: 'one' } }, 'SAME_GROUP'],
  [
    'from a suspended one',
    { from: { id: 'one', status: 'SUSPENDED' } },
    'SENDER_NOT_IN_GOOD_STANDING',
  ],
  [
    'from an applicant',
    { from: { id: 'one', status: 'APPLICANT' } },
    'SENDER_NOT_IN_GOOD_STANDING',
  ],
  [
    'to a suspended one',
    { to: { ...allowed.to, status: 'SUSPENDED' } },
    'RECEIVER_NOT_IN_GOOD_STANDING',
  ],
  [
    'to one that is only known',
    { to: { ...allowed.to, status: 'KNOWN' } },
    'RECEIVER_NOT_IN_GOOD_STANDING',
  ],
  ['of another specialty', { specialty: '05' }, 'SPECIALTY_NOT_COVERED'],
  ['of a wider specialty than it covers', { specialty: '04' }, 'SPECIALTY_NOT_COVERED'],
  ['agreed tomorrow', { consentOn: '2026-03-02' }, 'CONSENT_IN_FUTURE'],
  ['for a fee', { freeOfFees: false }, 'FEE_FOR_REFERRAL'],
])('%s', (_case, change, reason) => {
  expect(sendingRefusal({ ...allowed, ...change })?.reason ?? null).toBe(reason);
});
