import {
  engagingRefusal,
  type Engaging,
} from '../../../subgraphs/doctors/register/domain/engaging-refusal';

const here = { id: 'group', fullTimeOnly: false };
const strict = { id: 'group', fullTimeOnly: true };
const free = { status: 'ACTIVE', practiceMode: 'FREE' } as const;
const inSystem = { status: 'ACTIVE', practiceMode: 'IN_SYSTEM' } as const;
const multiSite = { status: 'ACTIVE', practiceMode: 'MULTI_SITE' } as const;
const unstated = { status: 'ACTIVE', practiceMode: null } as const;
const other = {
  id: 'other',
  groupId: 'elsewhere',
  kind: 'FULL_TIME',
  from: '2026-01-01',
  to: '2026-07-01',
} as const;
const sameGroup = { ...other, groupId: 'group', kind: 'PARTNER' } as const;

const allowed: Engaging = {
  kind: 'FULL_TIME',
  fractionBasisPoints: 10_000,
  from: '2026-03-01',
  to: null,
  doctor: free,
  group: here,
  others: [],
};

it.each<[string, Partial<Engaging>, string | null]>([
  ['a free doctor, full-time', {}, null],
  ['one who does not practise for now', { doctor: { ...free, status: 'INACTIVE' } }, null],
  ['a retired one', { doctor: { ...free, status: 'RETIRED' } }, 'DOCTOR_NOT_WORKING'],
  ['a dead one', { doctor: { ...free, status: 'DECEASED' } }, 'DOCTOR_NOT_WORKING'],
  ['half a full-time post', { fractionBasisPoints: 5_000 }, 'FULL_TIME_IS_WHOLE'],
  ['half a partner', { kind: 'PARTNER', fractionBasisPoints: 5_000 }, null],
  ['inside the system, full-time', { doctor: inSystem }, 'IN_SYSTEM_FULL_TIME'],
  ['inside the system, for a share', { doctor: inSystem, kind: 'REVENUE_SHARE' }, null],
  ['with several sites, full-time', { doctor: multiSite }, null],
  ['full-time-only, full-time', { group: strict }, null],
  ['full-time-only, a shareholder', { group: strict, kind: 'SHAREHOLDER' }, null],
  ['full-time-only, a partner', { group: strict, kind: 'PARTNER' }, null],
  ['full-time-only, for a share', { group: strict, kind: 'REVENUE_SHARE' }, 'GROUP_FULL_TIME_ONLY'],
  ['full-time-only, in reserve', { group: strict, kind: 'RESERVE' }, 'GROUP_FULL_TIME_ONLY'],
  [
    'full-time-only, with several sites',
    { group: strict, doctor: multiSite },
    'GROUP_WANTS_FREE_DOCTORS',
  ],
  [
    'full-time-only, a partner inside the system',
    { group: strict, doctor: inSystem, kind: 'PARTNER' },
    'GROUP_WANTS_FREE_DOCTORS',
  ],
  ['full-time-only, of whom no source states the mode', { group: strict, doctor: unstated }, null],
  ['again in the same time', { others: [sameGroup] }, 'ENGAGEMENT_OVERLAPS'],
  ['again from the day the first ends', { others: [sameGroup], from: '2026-07-01' }, null],
  [
    'again until the day the first begins',
    { others: [sameGroup], from: '2025-01-01', to: '2026-01-01' },
    null,
  ],
  [
    'again where days are unknown',
    { others: [{ ...sameGroup, from: null, to: null }] },
    'ENGAGEMENT_OVERLAPS',
  ],
  [
    'again after one that came to nothing',
    { others: [{ ...sameGroup, from: '2026-04-01', to: '2026-04-01' }] },
    null,
  ],
  ['full-time in two groups', { others: [other] }, 'FULL_TIME_ELSEWHERE'],
  ['full-time in one, partner in the other', { others: [other], kind: 'PARTNER' }, null],
  ['full-time in one after the other', { others: [other], from: '2026-07-01' }, null],
  ['full-time beside a partner elsewhere', { others: [{ ...other, kind: 'PARTNER' }] }, null],
])('%s', (_case, change, reason) => {
  expect(engagingRefusal({ ...allowed, ...change })?.reason ?? null).toBe(reason);
});
