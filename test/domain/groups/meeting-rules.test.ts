import { cancellingRefusal } from '../../../subgraphs/groups/meetings/domain/cancelling-refusal';
import {
  enteringRefusal,
  type Entering,
} from '../../../subgraphs/groups/meetings/domain/entering-refusal';
import { heldRefusal } from '../../../subgraphs/groups/meetings/domain/held-refusal';
import {
  planningRefusal,
  type Planning,
} from '../../../subgraphs/groups/meetings/domain/planning-refusal';
import {
  joiningProjectRefusal,
  leavingProjectRefusal,
  type TakingPart,
} from '../../../subgraphs/groups/meetings/domain/taking-part-refusal';

const quarterly: Planning = {
  kind: 'QUARTERLY',
  quarterYear: 2026,
  quarterNumber: 2,
  heldOn: '2026-04-01',
};
it.each<[string, Partial<Planning>, string | null]>([
  ['on the first day of its quarter', {}, null],
  ['on the last day', { heldOn: '2026-06-30' }, null],
  ['on a day that is open yet', { heldOn: null }, null],
  ['the day before', { heldOn: '2026-03-31' }, 'DAY_OUTSIDE_QUARTER'],
  ['the day after', { heldOn: '2026-07-01' }, 'DAY_OUTSIDE_QUARTER'],
  ['in another year', { heldOn: '2025-05-01' }, 'DAY_OUTSIDE_QUARTER'],
  ['without a quarter', { quarterYear: null, quarterNumber: null }, 'QUARTER_OF_QUARTERLY'],
  ['an academic one of a quarter', { kind: 'ACADEMIC' }, 'QUARTER_OF_QUARTERLY'],
  ['an academic one', { kind: 'ACADEMIC', quarterYear: null, quarterNumber: null }, null],
  ['a second founding', { kind: 'FOUNDING' }, 'FOUNDED_ONCE'],
])('planned %s', (_case, change, reason) => {
  expect(planningRefusal({ ...quarterly, ...change })?.reason ?? null).toBe(reason);
});

const off = new Date('2026-01-01');
it.each([
  ['today', { cancelledAt: null, heldOn: '2026-03-01' }, null],
  ['tomorrow', { cancelledAt: null, heldOn: '2026-03-02' }, 'NOT_HELD_YET'],
  ['on no day', { cancelledAt: null, heldOn: null }, 'NOT_HELD_YET'],
  ['never, it was cancelled', { cancelledAt: off, heldOn: '2026-03-01' }, 'MEETING_CANCELLED'],
])('told of a meeting held %s', (_case, meeting, reason) => {
  expect(heldRefusal({ ...meeting, today: '2026-03-01' })?.reason ?? null).toBe(reason);
});

it.each([
  ['a plan', { cancelledAt: null, minutes: null, groupsThere: 0 }, null],
  ['one with minutes', { cancelledAt: null, minutes: 'text', groupsThere: 0 }, 'ALREADY_HELD'],
  ['one with people', { cancelledAt: null, minutes: null, groupsThere: 1 }, 'ALREADY_HELD'],
  ['a cancelled one', { cancelledAt: off, minutes: null, groupsThere: 0 }, 'MEETING_CANCELLED'],
])('cancelling %s', (_case, meeting, reason) => {
  expect(cancellingRefusal(meeting)?.reason ?? null).toBe(reason);
});

const joining: TakingPart = { state: 'RUNNING', group: 'MEMBER', takesPart: false };
it.each<[string, Partial<TakingPart>, string | null]>([
  ['a member', {}, null],
  ['before it begins', { state: 'PLANNED' }, null],
  ['when it is over', { state: 'COMPLETED' }, 'PROJECT_OVER'],
  ['when it was stopped', { state: 'STOPPED' }, 'PROJECT_OVER'],
  ['a suspended group', { group: 'SUSPENDED' }, 'GROUP_NOT_IN_GOOD_STANDING'],
  ['a group that is there', { takesPart: true }, 'GROUP_TAKES_PART_ALREADY'],
])('joins a project: %s', (_case, change, reason) => {
  expect(joiningProjectRefusal({ ...joining, ...change })?.reason ?? null).toBe(reason);
});

it('never leaves a project to nobody', () => {
  expect(leavingProjectRefusal(1)).toBeNull();
  expect(leavingProjectRefusal(0)?.reason).toBe('LAST_GROUP');
});

const entering: Entering = {
  state: 'RUNNING',
  wanted: 'COMPLETED',
  startedOn: '2026-01-01',
  day: '2026-03-01',
  today: '2026-03-01',
};
it.each<[string, Partial<Entering>, string | null]>([
  ['completed today', {}, null],
  ['stopped today', { wanted: 'STOPPED' }, null],
  ['begun', { state: 'PLANNED', wanted: 'RUNNING', startedOn: null }, null],
  ['given up before it began', { state: 'PLANNED', wanted: 'STOPPED', startedOn: null }, null],
  ['completed before it began', { state: 'PLANNED' }, 'WRONG_STATE'],
  ['begun again', { state: 'STOPPED', wanted: 'RUNNING' }, 'WRONG_STATE'],
  ['completed tomorrow', { day: '2026-03-02' }, 'DAY_IN_FUTURE'],
  ['completed on its first day', { day: '2026-01-01' }, 'ENDS_BEFORE_START'],
])('a project is %s', (_case, change, reason) => {
  expect(enteringRefusal({ ...entering, ...change })?.reason ?? null).toBe(reason);
});
