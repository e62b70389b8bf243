import { newId, stableId } from '../../../platform/id';
import { act, type Headers } from '../../support/act';
import { as } from '../../support/as';
import { givenGroup } from '../../support/given/groups/given-group';
import { startTestGraph, type TestGraph } from '../../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const clients = process.env.ALLIANCE_TEST_FULL === 'yes' ? 64 : 12;
const founders = ['zhang-qiang', 'guangzhou', 'donglei', 'woyi', 'yuke', 'yongchun', 'xuguang'];
const idOf = (slug: string) => stableId('Group', slug);
const adminOf = (id: string) => as(graph, 'GROUP_ADMIN', { group: [id] });
const secretariat = () => as(graph, 'SECRETARIAT');
const dayIn = (days: number) =>
  new Date(Date.now() + days * 86_400_000 + 8 * 3_600_000).toISOString().slice(0, 10);

interface Measure {
  readonly id: string;
  readonly version: number;
  readonly state: string;
  readonly vote: { readonly id: string } | null;
}

const whole = `{ id version state validFrom validUntil appeal { outcome }
  steps { state note } vote { id turnout { group { id } recusedBecause } } }`;

async function answer(who: Headers, mutation: string, input: object): Promise<Measure> {
  return (await act(graph, who, mutation, input, whole)).data.answer as unknown as Measure;
}

async function refusal(who: Headers, mutation: string, input: object, selection?: string) {
  return (await act(graph, who, mutation, input, selection)).refusals[0];
}

async function groupOf(id: string) {
  const ask = 'query ($id: ID!) { group(id: $id) { status version } }';
  const { data } = await graph.query(ask, { id });
  return data.group as unknown as { status: string; version: number };
}

/** Lets the given founding groups vote as they do. */
async function castAll(vote: string, choices: Readonly<Record<string, string>>) {
  for (const [slug, choice] of Object.entries(choices)) {
    const ballot = { vote, group: idOf(slug), choice };
    await act(graph, await adminOf(idOf(slug)), 'castBallot', ballot, '{ id }');
  }
}

it('suspends a member at once, and lifts it when the term is over', async () => {
  const { id } = await givenGroup(graph);
  const input = { group: id, expectedVersion: 1, cause: '违反章程 𠮷', until: dayIn(10) };
  const measure = await answer(await secretariat(), 'suspendMember', input);
  expect(measure).toMatchObject({ state: 'IN_FORCE', validUntil: dayIn(10), version: 1 });
  expect(await groupOf(id)).toMatchObject({ status: 'SUSPENDED', version: 2 });
  const again = { ...input, expectedVersion: 2 };
  expect(await refusal(await secretariat(), 'suspendMember', again)).toMatchObject({
    reason: 'ALREADY_SUSPENDED',
  });

  const open = await answer(await secretariat(), 'proposeExpulsion', {
    group: idOf('xuguang'),
    cause: '试投',
  });
  expect(
    await refusal(
      await adminOf(id),
      'castBallot',
      { vote: open.vote!.id, group: id, choice: 'FOR' },
      '{ id }',
    ),
  ).toMatchObject({ reason: 'NO_BALLOT' });

  graph.pass({ days: 9 });
  await graph.runTasks();
  expect((await groupOf(id)).status).toBe('SUSPENDED');
  graph.pass({ days: 1 });
  await graph.runTasks();
  expect(await groupOf(id)).toEqual({ status: 'MEMBER', version: 3 });
  const facts = await (
    await graph.database('groups')
  ).query<{ payload: string }[]>(
    "SELECT payload FROM outbox WHERE subject_id = ? AND kind = 'GroupChanged' ORDER BY seq",
    [id],
  );
  const told = facts.map(({ payload }) => (JSON.parse(payload) as { status: string }).status);
  expect(told).toEqual(['SUSPENDED', 'MEMBER']);
});

it('takes the vote from a member that is suspended while a vote is open', async () => {
  const member = await givenGroup(graph);
  const proposal = { group: idOf('woyi'), cause: '试投' };
  const { vote, id } = await answer(await secretariat(), 'proposeExpulsion', proposal);
  const ballot = { vote: vote!.id, group: member.id, choice: 'AGAINST' };
  const own = await adminOf(member.id);
  await act(graph, own, 'castBallot', ballot, '{ id }');
  const term = { expectedVersion: 1, cause: '违规', until: dayIn(40) };
  await answer(await secretariat(), 'suspendMember', { group: member.id, ...term });
  expect(await refusal(own, 'castBallot', { ...ballot, choice: 'FOR' }, '{ id }')).toMatchObject({
    reason: 'NOT_IN_GOOD_STANDING',
  });
  graph.pass({ days: 7 });
  await graph.runTasks();
  const ask = `query ($id: ID!) { membershipMeasure(id: $id) {
    state vote { tally { against quorumReached carried } } } }`;
  const { data } = await graph.query(ask, { id }, await secretariat());
  expect(data.membershipMeasure).toEqual({
    state: 'REJECTED',
    vote: { tally: { against: 1, quorumReached: false, carried: false } },
  });
});

it('expels a member by two thirds, and takes it back on appeal', async () => {
  const database = await graph.database('groups');
  await database.query("UPDATE doctor_groups SET status = 'KNOWN' WHERE founding_member = 0");
  const accused = idOf('yuke');
  const proposer = await adminOf(idOf('donglei'));
  const proposal = { group: accused, proposer: idOf('donglei'), cause: '多次违规' };
  const measure = await answer(proposer, 'proposeExpulsion', proposal);
  expect(measure.state).toBe('VOTING');
  expect(measure.vote).toMatchObject({
    turnout: expect.arrayContaining([
      { group: { id: accused }, recusedBecause: 'concerned' },
      { group: { id: idOf('zhang-qiang') }, recusedBecause: 'stakeholder' },
      { group: { id: idOf('woyi') }, recusedBecause: null },
    ]) as object[],
  });
  expect(await refusal(proposer, 'proposeExpulsion', proposal)).toMatchObject({
    reason: 'EXPULSION_UNDER_WAY',
  });
  const { id } = measure;
  const voters = founders.filter((slug) => slug !== 'yuke' && slug !== 'zhang-qiang');
  await castAll(measure.vote!.id, Object.fromEntries(voters.map((slug) => [slug, 'FOR'])));
  graph.pass({ days: 7 });
  await graph.runTasks();
  expect((await groupOf(accused)).status).toBe('EXPELLED');

  const own = await adminOf(accused);
  const appeal = { id, expectedVersion: 2, grounds: '程序有误' };
  expect(await refusal(proposer, 'appealMeasure', appeal)).toMatchObject({ code: 'FORBIDDEN' });
  await answer(own, 'appealMeasure', appeal);
  expect(await refusal(own, 'appealMeasure', { ...appeal, expectedVersion: 3 })).toMatchObject({
    reason: 'ALREADY_APPEALED',
  });
  const decision = { id, expectedVersion: 3, outcome: 'OVERTURNED' };
  expect(await refusal(own, 'decideAppeal', decision)).toMatchObject({ code: 'FORBIDDEN' });
  expect(await answer(await secretariat(), 'decideAppeal', decision)).toMatchObject({
    state: 'OVERTURNED',
    appeal: { outcome: 'OVERTURNED' },
    steps: [
      { state: 'VOTING', note: `proposed by ${idOf('donglei')}` },
      { state: 'IN_FORCE', note: null },
      { state: 'IN_FORCE', note: 'appeal' },
      { state: 'OVERTURNED', note: null },
    ],
  });
  expect((await groupOf(accused)).status).toBe('MEMBER');
  expect(
    await refusal(await secretariat(), 'decideAppeal', { ...decision, expectedVersion: 4 }),
  ).toMatchObject({ reason: 'NO_OPEN_APPEAL' });
});

it('refuses an appeal after thirty days, and what comes too early', async () => {
  const { id: group } = await givenGroup(graph);
  const suspension = { group, expectedVersion: 1, cause: '违规', until: dayIn(400) };
  const { id } = await answer(await secretariat(), 'suspendMember', suspension);
  const upheld = { id, expectedVersion: 1, outcome: 'UPHELD' };
  expect(await refusal(await secretariat(), 'decideAppeal', upheld)).toMatchObject({
    reason: 'NO_OPEN_APPEAL',
  });
  graph.pass({ days: 30 });
  const appeal = { id, expectedVersion: 1, grounds: '一' };
  expect(await refusal(await adminOf(group), 'appealMeasure', appeal)).toMatchObject({
    reason: 'APPEAL_TOO_LATE',
  });
});

it('lets a member go, and ends what was under way against it', async () => {
  const { id: group } = await givenGroup(graph);
  const proposal = { group, cause: '违规' };
  const { id, vote } = await answer(await secretariat(), 'proposeExpulsion', proposal);
  const leaving = { group, expectedVersion: 1 };
  const stranger = await adminOf((await givenGroup(graph)).id);
  const selection = '{ status version }';
  expect(await refusal(stranger, 'withdrawFromAlliance', leaving)).toMatchObject({
    code: 'FORBIDDEN',
  });
  const own = await adminOf(group);
  const { data } = await act(graph, own, 'withdrawFromAlliance', leaving, selection);
  expect(data.answer).toEqual({ status: 'WITHDRAWN', version: 2 });
  const again = { group, expectedVersion: 2 };
  expect(await refusal(own, 'withdrawFromAlliance', again, selection)).toMatchObject({
    reason: 'NO_MEMBER',
  });
  const ask = `query ($id: ID!) { membershipMeasure(id: $id) { state vote { abandonedAt } } }`;
  const after = await graph.query(ask, { id }, await secretariat());
  expect(after.data.membershipMeasure).toMatchObject({
    state: 'ENDED',
    vote: { abandonedAt: expect.any(String) as string },
  });
  expect(vote).not.toBeNull();
});

it(`puts one of ${clients} amendments at once to the vote, and adopts it by two thirds of all`, async () => {
  const database = await graph.database('groups');
  await database.query("UPDATE doctor_groups SET status = 'KNOWN' WHERE founding_member = 0");
  const office = await secretariat();
  const mutation = `mutation ($input: ProposeCharterInput!) {
    proposeCharter(input: $input) { id vote { id } } }`;
  const answers = await Promise.all(
    Array.from({ length: clients }, (_, n) => {
      const criteria = [{ code: `criterion-${n}`, text: `条款 ${n}` }];
      return graph.query(mutation, { input: { clientRequestId: newId(), criteria } }, office);
    }),
  );
  const taken = answers.filter(({ body }) => !body.includes('"errors"'));
  expect(taken).toHaveLength(1);
  const { vote } = taken[0]!.data.proposeCharter as unknown as Measure;
  await castAll(vote!.id, Object.fromEntries(founders.slice(0, 5).map((slug) => [slug, 'FOR'])));
  graph.pass({ days: 7 });
  await graph.runTasks();
  const ask = '{ alliance { charter { version } charterProposals { state charter { version } } } }';
  const { data } = await graph.query(ask, {}, office);
  expect(data.alliance).toEqual({
    charter: { version: 2 },
    charterProposals: [{ state: 'ADOPTED', charter: { version: 2 } }],
  });

  const again = { criteria: [{ code: 'criterion', text: '一' }] };
  const second = (await act(graph, office, 'proposeCharter', again, '{ vote { id } }')).data
    .answer as unknown as Measure;
  const four = founders.slice(0, 4).map((slug) => [slug, 'FOR']);
  await castAll(second.vote!.id, { ...Object.fromEntries(four), xuguang: 'ABSTAIN' });
  graph.pass({ days: 7 });
  await graph.runTasks();
  const after = await graph.query(ask, {}, office);
  expect(after.data.alliance).toMatchObject({ charter: { version: 2 } });
});

it.each([
  ['a day that does not exist', 'suspendMember', { until: '2025-02-29' }, 'INVALID_DATE'],
  ['a term that is over', 'suspendMember', { until: '2020-01-01' }, 'PERIOD_REVERSED'],
  ['no cause', 'suspendMember', { cause: '' }, 'TEXT_LENGTH'],
  ['a cause of 2 001 characters', 'suspendMember', { cause: '因'.repeat(2001) }, 'TEXT_LENGTH'],
  ['a control character', 'suspendMember', { cause: '因\u001b' }, 'TEXT_UNPRINTABLE'],
  ['no criteria', 'proposeCharter', { criteria: [] }, 'LIST_LENGTH'],
  ['1 000 criteria', 'proposeCharter', { criteria: criteria(1000) }, 'LIST_LENGTH'],
  ['a criterion twice', 'proposeCharter', { criteria: criteria(2) }, 'LIST_REPEATS'],
  ['a Chinese code', 'proposeCharter', { criteria: criteria(1, '条款') }, 'CRITERION_FORM'],
  [
    'a criterion without words',
    'proposeCharter',
    { criteria: criteria(1, 'aa', '') },
    'TEXT_LENGTH',
  ],
])('refuses %s', async (_case, mutation, change, reason) => {
  const { id: group } = await givenGroup(graph);
  const suspension = { group, expectedVersion: 1, cause: '因', until: dayIn(5000) };
  const base = mutation === 'suspendMember' ? suspension : {};
  expect(await refusal(await secretariat(), mutation, { ...base, ...change })).toEqual({
    code: 'BAD_USER_INPUT',
    reason,
  });
});

function criteria(count: number, code = 'aa', text = '一'): object[] {
  return Array.from({ length: count }, () => ({ code, text }));
}
