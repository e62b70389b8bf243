import { editingRefusal } from '../../../subgraphs/groups/register/domain/editing-refusal';
import { missingFacts } from '../../../subgraphs/groups/register/domain/missing-facts';
import { spinOffRefusal } from '../../../subgraphs/groups/register/domain/spin-off-refusal';
import { umbrellaRefusal } from '../../../subgraphs/groups/register/domain/umbrella-refusal';

const facts = {
  legalForm: 'PARTNERSHIP',
  systemPosition: 'OUTSIDE',
  foundedOn: '2016-03-01',
  city: '深圳',
  fullTimeOnly: false,
  specialties: 1,
  founders: 1,
};
const editing = { nameZh: '一', nameEn: null, facts, today: '2026-03-01', reported: true };

it.each([
  ['a complete group', {}, null],
  ['an English name alone', { nameZh: null, nameEn: 'One' }, null],
  ['no name', { nameZh: null }, 'GROUP_WITHOUT_NAME'],
  ['founded today', { facts: { ...facts, foundedOn: '2026-03-01' } }, null],
  ['founded tomorrow', { facts: { ...facts, foundedOn: '2026-03-02' } }, 'FOUNDED_IN_FUTURE'],
  ['a reported group that leaves things unsaid', { facts: { ...facts, city: null } }, null],
  [
    'a completed group that takes back its city',
    { facts: { ...facts, city: null }, reported: false },
    'GROUP_INCOMPLETE',
  ],
  ['a completed group that stays complete', { reported: false }, null],
])('writes down a group: %s', (_case, change, reason) => {
  expect(editingRefusal({ ...editing, ...change })?.reason ?? null).toBe(reason);
});

it.each([
  ['nothing', {}, []],
  ['the legal form', { legalForm: null }, ['legalForm']],
  ['the position', { systemPosition: null }, ['systemPosition']],
  ['the founding date', { foundedOn: null }, ['foundedOn']],
  ['the city', { city: null }, ['city']],
  ['whether it is full-time only', { fullTimeOnly: null }, ['fullTimeOnly']],
  ['specialties and founders', { specialties: 0, founders: 0 }, ['specialties', 'founders']],
])('misses %s', (_case, change, missing) => {
  expect(missingFacts({ ...facts, ...change })).toEqual(missing);
});

const joining = {
  group: { id: 'one', umbrellaId: null },
  affiliates: 0,
  umbrella: { id: 'other', umbrellaId: null, status: 'MEMBER' as const },
};

it.each([
  ['a group on its own', {}, null],
  ['itself', { umbrella: { ...joining.umbrella, id: 'one' } }, 'OWN_UMBRELLA'],
  ['a second one', { group: { id: 'one', umbrellaId: 'third' } }, 'UNDER_AN_UMBRELLA'],
  ['with affiliates of its own', { affiliates: 1 }, 'UMBRELLA_NESTED'],
  [
    'one under an umbrella',
    { umbrella: { ...joining.umbrella, umbrellaId: 'third' } },
    'UMBRELLA_NESTED',
  ],
  [
    'one that was expelled',
    { umbrella: { ...joining.umbrella, status: 'EXPELLED' as const } },
    'UMBRELLA_GONE',
  ],
  [
    'one that withdrew',
    { umbrella: { ...joining.umbrella, status: 'WITHDRAWN' as const } },
    'UMBRELLA_GONE',
  ],
  ['one that is only known', { umbrella: { ...joining.umbrella, status: 'KNOWN' as const } }, null],
])('joins an umbrella: %s', (_case, change, reason) => {
  expect(umbrellaRefusal({ ...joining, ...change })?.reason ?? null).toBe(reason);
});

const spinningOff = {
  childId: 'child',
  ancestry: ['parent', 'grandparent'],
  stakeholder: true,
  stakeBasisPoints: 2000,
};

it.each([
  ['out of another, which holds a fifth', {}, null],
  ['out of another, which holds nothing', { stakeholder: false, stakeBasisPoints: null }, null],
  ['out of itself', { ancestry: ['child'] }, 'SPIN_OFF_CIRCULAR'],
  ['out of its own spin-off', { ancestry: ['parent', 'child'] }, 'SPIN_OFF_CIRCULAR'],
  ['a share without a holder', { stakeholder: false }, 'STAKE_WITHOUT_STAKEHOLDER'],
])('comes %s', (_case, change, reason) => {
  expect(spinOffRefusal({ ...spinningOff, ...change })?.reason ?? null).toBe(reason);
});
