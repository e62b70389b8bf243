import { appealingRefusal } from '../../../subgraphs/groups/membership/domain/appealing-refusal';
import { measureRefusal } from '../../../subgraphs/groups/membership/domain/measure-refusal';
import { statusAfterAppeal } from '../../../subgraphs/groups/membership/domain/status-after-appeal';

const suspension = {
  kind: 'SUSPENSION',
  group: 'MEMBER',
  proposer: null,
  expulsionUnderWay: false,
} as const;
const expulsion = { ...suspension, kind: 'EXPULSION', proposer: 'MEMBER' } as const;

it.each([
  ['suspends a member', suspension, null],
  ['suspends one twice', { ...suspension, group: 'SUSPENDED' }, 'ALREADY_SUSPENDED'],
  ['suspends an applicant', { ...suspension, group: 'APPLICANT' }, 'NO_MEMBER'],
  ['suspends one whose expulsion is voted on', { ...suspension, expulsionUnderWay: true }, null],
  ['expels a member', expulsion, null],
  ['expels a suspended one', { ...expulsion, group: 'SUSPENDED' }, null],
  ['expels one that is known', { ...expulsion, group: 'KNOWN' }, 'NO_MEMBER'],
  ['expels one twice', { ...expulsion, group: 'EXPELLED' }, 'NO_MEMBER'],
  ['expels one again', { ...expulsion, expulsionUnderWay: true }, 'EXPULSION_UNDER_WAY'],
  ['of a suspended proposer', { ...expulsion, proposer: 'SUSPENDED' }, 'NOT_IN_GOOD_STANDING'],
  ['of the secretariat', { ...expulsion, proposer: null }, null],
] as const)('%s', (_case, measure, reason) => {
  expect(measureRefusal(measure)?.reason ?? null).toBe(reason);
});

const decidedAt = new Date('2026-03-01T00:00:00Z');
const appealing = {
  state: 'IN_FORCE',
  decidedAt,
  appealedAt: null,
  now: new Date('2026-03-30T23:59:59.999Z'),
} as const;

it.each([
  ['on the thirtieth day', {}, null],
  ['after the term', { state: 'ENDED' }, null],
  ['after thirty days', { now: new Date('2026-03-31T00:00:00Z') }, 'APPEAL_TOO_LATE'],
  ['a second time', { appealedAt: decidedAt }, 'ALREADY_APPEALED'],
  ['while the members vote', { state: 'VOTING', decidedAt: null }, 'WRONG_STATE'],
  ['against what was rejected', { state: 'REJECTED' }, 'WRONG_STATE'],
  ['against what was overturned', { state: 'OVERTURNED' }, 'WRONG_STATE'],
] as const)('appeals %s', (_case, change, reason) => {
  expect(appealingRefusal({ ...appealing, ...change })?.reason ?? null).toBe(reason);
});

it.each([
  ['SUSPENSION', 'SUSPENDED', false, 'MEMBER'],
  ['SUSPENSION', 'SUSPENDED', true, 'SUSPENDED'],
  ['SUSPENSION', 'MEMBER', false, 'MEMBER'],
  ['SUSPENSION', 'EXPELLED', false, 'EXPELLED'],
  ['SUSPENSION', 'WITHDRAWN', false, 'WITHDRAWN'],
  ['EXPULSION', 'EXPELLED', false, 'MEMBER'],
  ['EXPULSION', 'EXPELLED', true, 'SUSPENDED'],
  ['EXPULSION', 'WITHDRAWN', false, 'WITHDRAWN'],
] as const)('%s overturned: %s, another %s: %s', (kind, status, otherSuspension, expected) => {
  expect(statusAfterAppeal({ kind, status, otherSuspension })).toBe(expected);
});
