import { randomUUID } from 'node:crypto';
import type { Work } from '../../../platform/commands/work';
import { newId } from '../../../platform/id';
import { nobody } from '../../../platform/viewer';
import { castBallot } from '../../../subgraphs/groups/membership/commands/cast-ballot';
import { countVote } from '../../../subgraphs/groups/membership/count-vote';
import { Vote } from '../../../subgraphs/groups/membership/entities/vote';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenElector } from '../../support/given/groups/given-elector';
import { givenGroup } from '../../support/given/groups/given-group';
import { givenVote } from '../../support/given/groups/given-vote';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { inOneWork, withoutLocks } from '../../support/in-one-work';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const full = process.env.ALLIANCE_TEST_FULL === 'yes';
const clients = full ? 64 : 16;
const choices = ['FOR', 'AGAINST', 'ABSTAIN'];
const adminOf = (id: string) => as(graph, 'GROUP_ADMIN', { group: [id] });

/** A vote in which so many members have a ballot. */
async function givenElection(members: number) {
  const { id: vote } = await givenVote(graph, { matterId: newId() });
  const groups = await Promise.all(Array.from({ length: members }, () => givenGroup(graph)));
  for (const { id: groupId } of groups) await givenElector(graph, { voteId: vote, groupId });
  return { vote, groups: groups.map(({ id }) => id) };
}

async function rowsOf(vote: string): Promise<number> {
  const database = await graph.database('groups');
  const [row] = await database.query<{ ballots: string }[]>(
    'SELECT COUNT(*) AS ballots FROM ballots WHERE vote_id = ?',
    [vote],
  );
  return Number(row!.ballots);
}

/** Ends a vote as the task would, at once. */
async function close(vote: string): Promise<number> {
  const { manager } = await graph.database('groups');
  await inOneWork(graph, 'groups', nobody, async (work) => {
    const later = { ...work, now: new Date(Date.now() + 2 * 86_400_000) };
    expect(await countVote(later, vote)).not.toBeNull();
  });
  const { votesFor, votesAgainst, votesAbstaining } = await manager.findOneByOrFail(Vote, {
    id: vote,
  });
  return votesFor! + votesAgainst! + votesAbstaining!;
}

it(`keeps one ballot when ${clients} clients of one member vote at once`, async () => {
  const { vote, groups } = await givenElection(3);
  const [group] = groups as [string];
  const headers = await adminOf(group);
  const answers = await Promise.all(
    Array.from({ length: clients }, (_, n) =>
      act(graph, headers, 'castBallot', { vote, group, choice: choices[n % 3] }, '{ id }'),
    ),
  );
  for (const { data } of answers) expect(data.answer).toEqual({ id: vote });
  expect(await rowsOf(vote)).toBe(1);
  expect(await close(vote)).toBe(1);
});

it('counts every ballot that it took, however many come while it closes', async () => {
  const { vote, groups } = await givenElection(clients);
  const viewerOf = (id: string) => ({ ...nobody, subject: 'somebody', tenants: { group: [id] } });
  const cast = (group: string) =>
    inOneWork(graph, 'groups', viewerOf(group), (work) =>
      castBallot(work, { vote, group, choice: 'FOR' }),
    ).then(
      () => 1,
      () => 0,
    );
  const before = groups.slice(0, clients / 2).map(cast);
  const closing = close(vote);
  const after = groups.slice(clients / 2).map(cast);
  const taken = await Promise.all([...before, ...after]);
  const counted = await closing;
  expect(counted).toBe(taken.reduce((sum: number, one) => sum + one, 0));
  expect(await rowsOf(vote)).toBe(counted);
});

it('would take a ballot that nobody counts, without the lock', async () => {
  const { vote, groups } = await givenElection(1);
  const [group] = groups as [string];
  let counted = -1;
  const viewer = { ...nobody, subject: 'somebody', tenants: { group: [group] } };
  await inOneWork(graph, 'groups', viewer, async (work) => {
    const free = withoutLocks(work);
    /** The vote closes after it was read and before the ballot is written. */
    const lock: Work['lock'] = async (entity, id) => {
      const row = await free.lock(entity, id);
      counted = await close(vote);
      return row;
    };
    await castBallot({ ...free, lock }, { vote, group, choice: 'FOR' });
  });
  expect(counted).toBe(0);
  expect(await rowsOf(vote)).toBe(1);
});

it('would keep several ballots of one member, without the key', async () => {
  const { vote, groups } = await givenElection(1);
  const [group] = groups as [string];
  const database = await graph.database('groups');
  await database.query('ALTER TABLE ballots DROP PRIMARY KEY');
  try {
    for (const choice of ['FOR', 'AGAINST']) {
      await act(graph, await adminOf(group), 'castBallot', { vote, group, choice }, '{ id }');
    }
    expect(await rowsOf(vote)).toBe(2);
  } finally {
    await database.query('DELETE FROM ballots WHERE vote_id = ?', [vote]);
    await database.query('ALTER TABLE ballots ADD PRIMARY KEY (vote_id, group_id)');
  }
});

it('shows the turnout of any past day, and a change of mind does not change it', async () => {
  const { vote, groups } = await givenElection(2);
  const [early] = groups as [string];
  const headers = await adminOf(early);
  await act(graph, headers, 'castBallot', { vote, group: early, choice: 'FOR' }, '{ id }');
  graph.pass({ hours: 20 });
  const today = '{ turnout { group { id } votedAt } }';
  const input = { vote, group: early, choice: 'AGAINST' };
  const { data } = await act(graph, headers, 'castBallot', input, today);
  const turnout = data.answer!.turnout as unknown as { group: { id: string }; votedAt: string }[];
  const own = turnout.find((line) => line.group.id === early)!;
  expect(new Date(own.votedAt).getTime()).toBeLessThan(Date.now() + 3_600_000);

  const asOf = async (day: Date) => {
    const text = new Date(day.getTime() + 8 * 3_600_000).toISOString().slice(0, 10);
    const past = `{ turnout(asOf: "${text}") { votedAt } }`;
    const answer = (await act(graph, headers, 'castBallot', input, past)).data.answer!;
    return (answer.turnout as unknown as { votedAt: string | null }[]).filter(
      ({ votedAt }) => votedAt !== null,
    ).length;
  };
  expect(await asOf(new Date())).toBe(1);
  expect(await asOf(new Date(Date.now() - 3 * 86_400_000))).toBe(0);
});

it('refuses a ballot of another, of a relative, of nobody, and too late', async () => {
  const { vote, groups } = await givenElection(1);
  const [group] = groups as [string];
  const relative = (await givenGroup(graph)).id;
  await givenElector(graph, { voteId: vote, groupId: relative, recusedBecause: 'spin-off' });
  const newcomer = (await givenGroup(graph)).id;
  const known = (await givenGroup(graph, { status: 'KNOWN' })).id;
  const refusal = async (who: string, input: object) =>
    (
      await act(
        graph,
        await adminOf(who),
        'castBallot',
        { vote, choice: 'FOR', ...input },
        '{ id }',
      )
    ).refusals[0];
  expect(await refusal(relative, { group })).toMatchObject({ code: 'FORBIDDEN' });
  expect(await refusal(relative, { group: relative })).toMatchObject({ reason: 'RECUSED' });
  expect(await refusal(newcomer, { group: newcomer })).toMatchObject({ reason: 'NO_BALLOT' });
  expect(await refusal(known, { group: known })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusal(group, { group, vote: randomUUID() })).toMatchObject({ code: 'NOT_FOUND' });
  expect(await refusal(group, { group, choice: 'PERHAPS' })).toMatchObject({
    code: 'BAD_USER_INPUT',
  });
  graph.pass({ days: 2 });
  expect(await refusal(group, { group })).toMatchObject({ reason: 'VOTE_CLOSED' });
});
