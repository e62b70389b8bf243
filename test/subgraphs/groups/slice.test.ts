import { stableId } from '../../../platform/id';
import { givenCommitment } from '../../support/given/groups/given-commitment';
import { givenConference } from '../../support/given/groups/given-conference';
import { givenGroup } from '../../support/given/groups/given-group';
import { givenInitiative } from '../../support/given/groups/given-initiative';
import { givenParticipant } from '../../support/given/groups/given-participant';
import { givenReferral } from '../../support/given/groups/given-referral';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { openGroups } from './open-groups';

const ask = `query ($ids: [ID!], $from: Date!, $to: Date!) {
  groupsSlice(groupIds: $ids, from: $from, to: $to) { groupId measure value }
}`;
const may = { from: '2026-05-01', to: '2026-06-01' };

let graph: TestGraph;
let groups: Awaited<ReturnType<typeof openGroups>>;
let one: string;
let other: string;

beforeAll(async () => {
  graph = await startTestGraph();
  groups = await openGroups(graph);
  one = (await givenGroup(graph)).id;
  other = (await givenGroup(graph, { status: 'SUSPENDED' })).id;
  const completed = { state: 'COMPLETED', completedAt: new Date('2026-06-02T00:00:00Z') } as const;
  await givenReferral(graph, { fromId: one, toId: other, sentOn: '2026-04-30' });
  await givenReferral(graph, { fromId: one, toId: other, sentOn: '2026-05-01' });
  await givenReferral(graph, { fromId: other, toId: one, sentOn: '2026-05-31' });
  await givenReferral(graph, { fromId: one, toId: other, sentOn: '2026-06-01' });
  // Sent in April and completed in May; sent in May and completed in June.
  for (const [sentOn, completedOn] of [
    ['2026-04-01', '2026-05-31'],
    ['2026-05-02', '2026-06-01'],
  ] as const) {
    await givenReferral(graph, { fromId: one, toId: other, ...completed, sentOn, completedOn });
  }
  const conference = await givenConference(graph, { convenerId: one, convenedOn: '2026-05-10' });
  for (const groupId of [one, one, other]) {
    await givenParticipant(graph, { conferenceId: conference.id, groupId });
  }
  for (const committedOn of ['2026-05-01', '2026-06-01']) {
    const initiative = await givenInitiative(graph, { convenerId: one });
    await givenCommitment(graph, { initiativeId: initiative.id, groupId: one, committedOn });
  }
});
afterAll(async () => {
  await groups.stop();
  await graph.stop();
});

const figuresOf = async (ids: readonly string[] | null) => {
  const { data } = await groups.askAs('reports', ask, { ids, ...may });
  const figures = data.groupsSlice as unknown as {
    groupId: string | null;
    measure: string;
    value: number;
  }[];
  return Object.fromEntries(
    figures.map(({ groupId, measure, value }) => [`${groupId ?? 'all'} ${measure}`, value]),
  );
};

it('counts for each named group, by half-open days', async () => {
  expect(await figuresOf([one, other])).toEqual({
    [`${one} members`]: 1,
    [`${one} referrals_sent`]: 2,
    [`${one} referrals_received`]: 1,
    [`${one} conferences`]: 1,
    [`${one} initiatives`]: 1,
    [`${other} referrals_sent`]: 1,
    [`${other} referrals_received`]: 2,
    [`${other} referrals_completed`]: 1,
    [`${other} conferences`]: 1,
  });
});

it('counts each thing once for the whole alliance', async () => {
  expect(await figuresOf(null)).toEqual({
    'all members': 8,
    'all referrals_sent': 3,
    'all referrals_received': 3,
    'all referrals_completed': 1,
    'all conferences': 1,
    'all initiatives': 1,
  });
});

it('has nothing to say of no group, and of a group without a past only that it is a member', async () => {
  expect(await figuresOf([])).toEqual({});
  const woyi = stableId('Group', 'woyi');
  expect(await figuresOf([woyi])).toEqual({ [`${woyi} members`]: 1 });
});

it('costs one statement for each table', async () => {
  const counted = await groups.count(() => figuresOf([one, other]));
  expect(counted).toHaveLength(4);
});

it('is told to the reports alone, and refuses reversed days', async () => {
  const refused = await groups.askAs('gateway', ask, { ids: null, ...may });
  expect(refused.refusals).toMatchObject([{ code: 'FORBIDDEN' }]);
  const reversed = await groups.askAs('reports', ask, { ids: null, from: may.to, to: may.from });
  expect(reversed.refusals).toEqual([{ code: 'BAD_USER_INPUT', reason: 'DAYS_REVERSED' }]);
});

it('tells its events to the relay alone', async () => {
  const events = '{ groupsEvents { events { kind subjectId payload } hasMore } }';
  const { data } = await groups.askAs('relay', events);
  expect(data.groupsEvents!.events).toHaveLength(8);
  const refused = await groups.askAs('gateway', events);
  expect(refused.refusals).toMatchObject([{ code: 'FORBIDDEN' }]);
});
