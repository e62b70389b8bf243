import {
  committingRefusal,
  type Committing,
} from '../../../../subgraphs/groups/initiatives/domain/committing-refusal';

const now = new Date('2026-03-01T00:00:00Z');
const allowed: Committing = {
  kind: 'PROCUREMENT',
  state: 'OPEN',
  closesAt: new Date('2026-03-02T00:00:00Z'),
  now,
  group: 'MEMBER',
  quantity: 10,
  interestFen: null,
  forOwnInstitutions: true,
};
const financing = { kind: 'FINANCING', quantity: null, interestFen: 5 } as const;
const name = { quantity: null, interestFen: null, forOwnInstitutions: false } as const;

it.each<[string, Partial<Committing>, string | null]>([
  ['a quantity for own institutions', {}, null],
  ['to a draft', { state: 'DRAFT' }, 'NOT_OPEN'],
  ['to a closed one', { state: 'CLOSED' }, 'NOT_OPEN'],
  ['at the instant of the close', { closesAt: now }, 'OPT_IN_OVER'],
  ['of a suspended group', { group: 'SUSPENDED' }, 'GROUP_NOT_IN_GOOD_STANDING'],
  ['of a group that is only known', { group: 'KNOWN' }, 'GROUP_NOT_IN_GOOD_STANDING'],
  ['without a quantity', { quantity: null }, 'COMMITMENT_OF_ANOTHER_KIND'],
  ['with money in it', { interestFen: 5 }, 'COMMITMENT_OF_ANOTHER_KIND'],
  ['for others', { forOwnInstitutions: false }, 'NOT_FOR_OWN_INSTITUTIONS'],
  ['an interest', { ...financing, forOwnInstitutions: false }, null],
  ['an interest without an amount', { ...name, kind: 'FINANCING' }, 'COMMITMENT_OF_ANOTHER_KIND'],
  ['an interest in units', { ...financing, quantity: 1 }, 'COMMITMENT_OF_ANOTHER_KIND'],
  ['its name to a contract', { ...name, kind: 'CONTRACT' }, null],
  ['its name to an operation', { ...name, kind: 'OPERATION' }, null],
  ['units to a contract', { kind: 'CONTRACT' }, 'COMMITMENT_OF_ANOTHER_KIND'],
])('%s', (_case, change, reason) => {
  expect(committingRefusal({ ...allowed, ...change })?.reason ?? null).toBe(reason);
});
