import type { Work } from '../../../platform/commands/work';
import { closeInitiative } from '../../../subgraphs/groups/initiatives/commands/close-initiative';
import { commitToInitiative } from '../../../subgraphs/groups/initiatives/commands/commit-to-initiative';
import { act } from '../../support/act';
import { as } from '../../support/as';
import { givenGroup } from '../../support/given/groups/given-group';
import { givenInitiative } from '../../support/given/groups/given-initiative';
import { givenPriceTier } from '../../support/given/groups/given-price-tier';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { inOneWork, withoutLocks } from '../../support/in-one-work';
import { viewerOf } from './people';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const clients = 64;

async function givenOpen() {
  const convener = await givenGroup(graph);
  const { id } = await givenInitiative(graph, { convenerId: convener.id, minimumQuantity: 1 });
  await givenPriceTier(graph, { initiativeId: id, fromQuantity: 1, unitPriceFen: 100 });
  return { id, convener };
}

/** The sum that the close wrote down, and the sum of what stands committed. */
async function sums(id: string) {
  const [row] = await (
    await graph.database('groups')
  ).query<{ closed: number | null; committed: number; groups_in: number }[]>(
    `SELECT i.award_quantity AS closed, COALESCE(SUM(c.quantity), 0) AS committed,
       COUNT(c.group_id) AS groups_in
     FROM initiatives i LEFT JOIN initiative_commitments c ON c.initiative_id = i.id
     WHERE i.id = ? GROUP BY i.id, i.award_quantity`,
    [id],
  );
  return {
    closed: Number(row!.closed),
    committed: Number(row!.committed),
    groups: Number(row!.groups_in),
  };
}

it('adds up exactly what was committed before the close, whoever comes at the same time', async () => {
  const { id, convener } = await givenOpen();
  const groups = await Promise.all(Array.from({ length: clients }, () => givenGroup(graph)));
  const admins = await Promise.all(
    groups.map((group) => as(graph, 'GROUP_ADMIN', { group: [group.id] })),
  );
  const closer = await as(graph, 'GROUP_ADMIN', { group: [convener.id] });

  const answers = admins.map((admin, index) => {
    const said = { quantity: index + 1, forOwnInstitutions: true };
    const input = { id, group: groups[index]!.id, expectedVersion: 0, ...said };
    return act(graph, admin, 'commitToInitiative', input);
  });
  await answers[clients / 4]; // so that some are before the close and some after it
  const closing = act(graph, closer, 'closeInitiative', { id, expectedVersion: 1 });
  const told = (await Promise.all(answers)).map(({ body }) => body);
  expect((await closing).data.answer).toBeTruthy();

  const { closed, committed, groups: optedIn } = await sums(id);
  expect(closed).toBe(committed);
  const late = told.filter((body) => body.includes('NOT_OPEN'));
  expect(optedIn + late.length).toBe(clients);
});

it('keeps one commitment of a group, however many of its people speak at once', async () => {
  const { id } = await givenOpen();
  const { id: group } = await givenGroup(graph);
  const admin = await as(graph, 'GROUP_ADMIN', { group: [group] });
  const answers = await Promise.all(
    Array.from({ length: clients }, (_, index) => {
      const said = { quantity: index + 1, forOwnInstitutions: true };
      return act(graph, admin, 'commitToInitiative', { id, group, expectedVersion: 0, ...said });
    }),
  );
  const refused = answers.filter(({ body }) => body.includes('STALE_VERSION'));
  expect(refused).toHaveLength(clients - 1);
  expect((await sums(id)).groups).toBe(1);
});

it('does not add up when nobody locks the initiative', async () => {
  const { id, convener } = await givenOpen();
  const { id: group } = await givenGroup(graph);
  const viewerFor = (groupId: string) => viewerOf({ role: 'GROUP_ADMIN', group: [groupId] });
  const close = () =>
    inOneWork(graph, 'groups', viewerFor(convener.id), (work) =>
      closeInitiative(withoutLocks(work), { id, expectedVersion: 1 }),
    );

  await inOneWork(graph, 'groups', viewerFor(group), (work) => {
    const unlocked = withoutLocks(work);
    const share: Work['share'] = async (entity, rowId) => {
      const row = await unlocked.share(entity, rowId);
      await close(); // between reading and writing, as another client would
      return row;
    };
    const input = { id, group, expectedVersion: 0, quantity: 7, forOwnInstitutions: true };
    return commitToInitiative({ ...unlocked, share }, input);
  });
  expect(await sums(id)).toMatchObject({ closed: 0, committed: 7 });
});
