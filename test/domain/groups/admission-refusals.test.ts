import { applyingRefusal } from '../../../subgraphs/groups/membership/domain/applying-refusal';
import { castingRefusal } from '../../../subgraphs/groups/membership/domain/casting-refusal';
import { findingRefusal } from '../../../subgraphs/groups/membership/domain/finding-refusal';
import { nextLeaf } from '../../../subgraphs/groups/membership/domain/next-leaf';
import { noticingRefusal } from '../../../subgraphs/groups/membership/domain/noticing-refusal';
import { recusal } from '../../../subgraphs/groups/membership/domain/recusal';
import { statusBeforeApplying } from '../../../subgraphs/groups/membership/domain/status-before-applying';
import { turnoutOn } from '../../../subgraphs/groups/membership/domain/turnout-on';
import { charterInForce } from '../../../subgraphs/groups/domain/charter-in-force';

const applying = {
  applicant: 'KNOWN',
  sponsor: 'MEMBER',
  signedVersion: 2,
  versionInForce: 2,
} as const;

it.each([
  ['a group that is known', {}, null],
  ['a former member', { applicant: 'WITHDRAWN' }, null],
  ['an applicant', { applicant: 'APPLICANT' }, 'APPLICATION_UNDER_WAY'],
  ['a member', { applicant: 'MEMBER' }, 'GROUP_MAY_NOT_APPLY'],
  ['a suspended member', { applicant: 'SUSPENDED' }, 'GROUP_MAY_NOT_APPLY'],
  ['an expelled one', { applicant: 'EXPELLED' }, 'GROUP_MAY_NOT_APPLY'],
  ['for whom an applicant speaks', { sponsor: 'APPLICANT' }, 'SPONSOR_NOT_IN_GOOD_STANDING'],
  ['for whom a suspended one speaks', { sponsor: 'SUSPENDED' }, 'SPONSOR_NOT_IN_GOOD_STANDING'],
  ['that signs an older charter', { signedVersion: 1 }, 'CHARTER_NOT_IN_FORCE'],
  ['that signs one to come', { signedVersion: 3 }, 'CHARTER_NOT_IN_FORCE'],
] as const)('applies: %s', (_case, change, reason) => {
  expect(applyingRefusal({ ...applying, ...change })?.reason ?? null).toBe(reason);
});

it.each([
  ['with all findings', 'UNDER_REVIEW', ['a', 'b'], null],
  ['with one missing', 'UNDER_REVIEW', ['a'], 'FINDINGS_MISSING'],
  ['before the review', 'APPLIED', ['a', 'b'], 'WRONG_STATE'],
  ['twice', 'NOTICE', ['a', 'b'], 'WRONG_STATE'],
] as const)('announces an application %s', (_case, state, found, reason) => {
  expect(noticingRefusal({ state, criteria: ['a', 'b'], found })?.reason ?? null).toBe(reason);
});

it('announces an application at once where the charter has no criteria', () => {
  expect(noticingRefusal({ state: 'UNDER_REVIEW', criteria: [], found: [] })).toBeNull();
});

it.each([
  ['on a criterion, in review', 'UNDER_REVIEW', 'a', null],
  ['on what the charter does not ask', 'UNDER_REVIEW', 'c', 'UNKNOWN_CRITERION'],
  ['before the review', 'APPLIED', 'a', 'WRONG_STATE'],
  ['when the members were told', 'NOTICE', 'a', 'WRONG_STATE'],
  ['when they vote', 'VOTING', 'a', 'WRONG_STATE'],
] as const)('finds something %s', (_case, state, criterion, reason) => {
  const refusal = findingRefusal({ state, criterion, criteria: ['a', 'b'] });
  expect(refusal?.reason ?? null).toBe(reason);
});

const now = new Date('2026-03-08T00:00:00Z');
const later = new Date('2026-03-08T00:00:00.001Z');
const vote = { closesAt: later, closedAt: null, abandonedAt: null };
const casting = { status: 'MEMBER', elector: { recusedBecause: null }, vote, now } as const;

it.each([
  ['a member, in the last millisecond', {}, null],
  ['at the close', { vote: { ...vote, closesAt: now } }, 'VOTE_CLOSED'],
  ['after the count', { vote: { ...vote, closedAt: now } }, 'VOTE_CLOSED'],
  ['when it was abandoned', { vote: { ...vote, abandonedAt: now } }, 'VOTE_ABANDONED'],
  ['who came later', { elector: null }, 'NO_BALLOT'],
  ['a relative', { elector: { recusedBecause: 'umbrella' } }, 'RECUSED'],
  ['suspended since', { status: 'SUSPENDED' }, 'NOT_IN_GOOD_STANDING'],
  ['gone since', { status: 'WITHDRAWN' }, 'NOT_IN_GOOD_STANDING'],
] as const)('takes a ballot: %s', (_case, change, reason) => {
  expect(castingRefusal({ ...casting, ...change })?.reason ?? null).toBe(reason);
});

const alone = { spunOffFromId: null, parentIsStakeholder: false, umbrellaId: null };
const member = { id: 'member', ...alone };
const applicant = { id: 'applicant', ...alone };

it.each([
  ['strangers', {}, {}, null],
  ['out of the member', {}, { spunOffFromId: 'member' }, 'spin-off'],
  [
    'out of the member, which holds a share',
    {},
    { spunOffFromId: 'member', parentIsStakeholder: true },
    'stakeholder',
  ],
  ['the member came out of it', { spunOffFromId: 'applicant' }, {}, 'spin-off'],
  ['under the umbrella of the member', {}, { umbrellaId: 'member' }, 'umbrella'],
  ['the umbrella of the member', { umbrellaId: 'applicant' }, {}, 'umbrella'],
  ['both out of a third', { spunOffFromId: 'third' }, { spunOffFromId: 'third' }, null],
])('recuses relatives: %s', (_case, ofMember, ofApplicant, because) => {
  expect(recusal({ ...member, ...ofMember }, { ...applicant, ...ofApplicant })).toBe(because);
});

it('recuses the one concerned, and nobody where all are', () => {
  expect(recusal(member, member)).toBe('concerned');
  expect(recusal(member, null)).toBeNull();
});

it.each([
  ['the first after the founding', null, null, false, 8],
  ['the next', 8, null, false, 9],
  ['after one that has left', 12, null, false, 13],
  ['one that comes back', 12, 9, false, 9],
  ['a founding group that comes back', 12, null, true, null],
])('gives a leaf to %s', (_case, highest, own, foundingMember, leaf) => {
  expect(nextLeaf({ foundingLeaves: 7, highest, own, foundingMember })).toBe(leaf);
});

it('leaves an applicant that is not admitted what it was', () => {
  expect(statusBeforeApplying(null)).toBe('KNOWN');
  expect(statusBeforeApplying('2016-02-27')).toBe('WITHDRAWN');
});

it.each([
  ['the evening before', '2026-03-01', []],
  ['the first day', '2026-03-02', [null, null]],
  ['the day of the first ballot', '2026-03-03', ['2026-03-03T15:59:59.999Z', null]],
  ['the day after', '2026-03-04', ['2026-03-03T15:59:59.999Z', '2026-03-03T16:00:00.000Z']],
])('knows the turnout of %s, at +08:00', (_case, day, expected) => {
  const electors = ['2026-03-03T15:59:59.999Z', '2026-03-03T16:00:00.000Z'].map((instant) => ({
    votedAt: new Date(instant),
  }));
  const turnout = turnoutOn(electors, new Date('2026-03-01T16:00:00Z'), day);
  expect(turnout.map(({ votedAt }) => votedAt?.toISOString() ?? null)).toEqual(expected);
});

it.each([
  ['2026-01-31', 1],
  ['2026-02-01', 2],
  ['2026-12-31', 3],
])('reads the charter of %s', (day, version) => {
  const charters = [
    { version: 3, inForceFrom: '2026-03-01' },
    { version: 1, inForceFrom: null },
    { version: 2, inForceFrom: '2026-02-01' },
  ];
  expect(charterInForce(charters, day)?.version).toBe(version);
  expect(charterInForce([], day)).toBeNull();
});
