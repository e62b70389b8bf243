import {
  scoringRefusal,
  type Scoring,
} from '../../../subgraphs/groups/evaluations/domain/scoring-refusal';
import {
  coveringRefusal,
  type Covering,
} from '../../../subgraphs/groups/partners/domain/covering-refusal';
import {
  endingRefusal,
  type Ending,
} from '../../../subgraphs/groups/partners/domain/ending-refusal';
import { signingRefusal } from '../../../subgraphs/groups/partners/domain/signing-refusal';

const member = { id: 'one', slug: 'one', status: 'MEMBER' } as const;
const known = { id: 'two', slug: 'two', status: 'KNOWN' } as const;
const covering: Covering = { kind: 'INSURER', groupId: null, groups: [member] };
it.each<[string, Partial<Covering>, string | null]>([
  ['of the alliance, a member', {}, null],
  ['of the alliance, nobody new', { groups: [] }, null],
  ['of the alliance, one that is no member', { groups: [known] }, 'COVERED_NOT_IN_GOOD_STANDING'],
  ['of a group, itself', { groupId: 'two', groups: [known] }, null],
  ['of a group, another one', { groupId: 'two' }, 'COVERS_OWN_GROUP_ONLY'],
  ['that is none', { kind: 'DEVICE' }, 'NOT_AN_INSURER'],
])('an insurer covers: %s', (_case, change, reason) => {
  expect(coveringRefusal({ ...covering, ...change })?.reason ?? null).toBe(reason);
});

const ending: Ending = {
  validFrom: '2026-01-01',
  validUntil: '2027-01-01',
  endsOn: '2026-06-01',
  today: '2026-06-01',
};
it.each<[string, Partial<Ending>, string | null]>([
  ['today', {}, null],
  ['one without end', { validUntil: null }, null],
  ['one that a source dates nowhere', { validFrom: null, validUntil: null }, null],
  ['yesterday', { endsOn: '2026-05-31' }, 'DAY_IN_PAST'],
  ['later than it does', { endsOn: '2027-01-01' }, 'ENDS_EARLIER_ALREADY'],
  ['before it begins', { validFrom: '2026-06-01' }, 'ENDS_BEFORE_START'],
  ['one that is over', { validUntil: '2026-06-01' }, 'PARTNER_AGREEMENT_OVER'],
])('an agreement ends: %s', (_case, change, reason) => {
  expect(endingRefusal({ ...ending, ...change })?.reason ?? null).toBe(reason);
});

it('was signed today or before', () => {
  expect(signingRefusal('2026-03-01', '2026-03-01')).toBeNull();
  expect(signingRefusal('2026-03-02', '2026-03-01')?.reason).toBe('DAY_IN_FUTURE');
});

const scoring: Scoring = {
  state: 'OPEN',
  title: 'ASSOCIATE_CHIEF',
  interests: null,
  declaresNoInterest: true,
  groupId: 'one',
  engagedIn: ['one'],
  scoredBefore: false,
};
it.each<[string, Partial<Scoring>, string | null]>([
  ['an associate chief without interest', {}, null],
  ['a chief with one', { title: 'CHIEF', interests: '股份', declaresNoInterest: false }, null],
  ['a doctor of no group', { groupId: null, engagedIn: [] }, null],
  ['an attending physician', { title: 'ATTENDING' }, 'TITLE_TOO_LOW'],
  ['a resident', { title: 'RESIDENT' }, 'TITLE_TOO_LOW'],
  ['somebody without a known title', { title: null }, 'TITLE_TOO_LOW'],
  ['somebody who declares nothing', { declaresNoInterest: false }, 'INTERESTS_UNDECLARED'],
  ['somebody who declares both', { interests: '股份' }, 'INTERESTS_UNDECLARED'],
  ['somebody of another group', { engagedIn: ['two'] }, 'DOCTOR_NOT_OF_GROUP'],
  ['somebody for the second time', { scoredBefore: true }, 'SCORED_ALREADY'],
  ['somebody after the end', { state: 'CLOSED' }, 'EVALUATION_CLOSED'],
])('a product is scored by %s', (_case, change, reason) => {
  expect(scoringRefusal({ ...scoring, ...change })?.reason ?? null).toBe(reason);
});
