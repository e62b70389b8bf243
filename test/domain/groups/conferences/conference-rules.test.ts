import { concludingRefusal } from '../../../../subgraphs/groups/conferences/domain/concluding-refusal';
import { conveningRefusal } from '../../../../subgraphs/groups/conferences/domain/convening-refusal';
import {
  joiningRefusal,
  type Joining,
} from '../../../../subgraphs/groups/conferences/domain/joining-refusal';
import { opinionRefusal } from '../../../../subgraphs/groups/conferences/domain/opinion-refusal';

const member = { slug: 'one', status: 'MEMBER' } as const;
const suspended = { slug: 'two', status: 'SUSPENDED' } as const;

it.each([
  ['members', { convener: 'MEMBER', invited: [member] }, null],
  ['a member alone, who may invite later', { convener: 'MEMBER', invited: [] }, null],
  [
    'of a suspended convener',
    { convener: 'SUSPENDED', invited: [member] },
    'CONVENER_NOT_IN_GOOD_STANDING',
  ],
  [
    'with a suspended group',
    { convener: 'MEMBER', invited: [member, suspended] },
    'INVITED_NOT_IN_GOOD_STANDING',
  ],
] as const)('a conference: %s', (_case, convening, reason) => {
  expect(conveningRefusal(convening)?.reason ?? null).toBe(reason);
});

const allowed: Joining = {
  state: 'CONVENED',
  groupId: 'one',
  invitedGroupIds: ['one', 'two'],
  engagedIn: ['one'],
  alreadyThere: false,
};
it.each<[string, Partial<Joining>, string | null]>([
  ['for a group where it is engaged', {}, null],
  ['for the treating hospital, engaged nowhere', { groupId: null, engagedIn: [] }, null],
  ['when it is concluded', { state: 'CONCLUDED' }, 'CONFERENCE_OVER'],
  ['when it is cancelled', { state: 'CANCELLED', groupId: null }, 'CONFERENCE_OVER'],
  ['twice', { alreadyThere: true }, 'TAKES_PART_ALREADY'],
  ['for a group that is not invited', { groupId: 'three' }, 'NOT_INVITED'],
  ['for a group where it is not engaged', { groupId: 'two' }, 'DOCTOR_NOT_OF_GROUP'],
])('a doctor joins %s', (_case, change, reason) => {
  expect(joiningRefusal({ ...allowed, ...change })?.reason ?? null).toBe(reason);
});

it.each<[string, readonly (string | null)[], string | null]>([
  ['two groups', ['one', 'two'], null],
  ['two groups and the hospital', ['one', null, 'two'], null],
  ['one group', ['one'], 'OPINIONS_MISSING'],
  ['one group twice', ['one', 'one'], 'OPINIONS_MISSING'],
  ['one group and the hospital', ['one', null], 'OPINIONS_MISSING'],
  ['nobody', [], 'OPINIONS_MISSING'],
])('concluding on opinions of %s', (_case, speakers, reason) => {
  const opinions = speakers.map((groupId) => ({ groupId }));
  expect(concludingRefusal({ state: 'CONVENED', opinions })?.reason ?? null).toBe(reason);
  expect(concludingRefusal({ state: 'CONCLUDED', opinions })?.reason).toBe('WRONG_STATE');
  expect(concludingRefusal({ state: 'CANCELLED', opinions })?.reason).toBe('WRONG_STATE');
});

it('takes opinions until it is over', () => {
  expect(opinionRefusal('CONVENED')).toBeNull();
  expect(opinionRefusal('CONCLUDED')?.reason).toBe('CONFERENCE_OVER');
  expect(opinionRefusal('CANCELLED')?.reason).toBe('CONFERENCE_OVER');
});
