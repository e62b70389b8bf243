import { readFileSync } from 'node:fs';
import { act, type Headers } from '../support/act';
import { as } from '../support/as';
import { startTestGraph, type TestGraph } from '../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

interface Member {
  readonly id: string;
  readonly admin: Headers;
}

/** Four of the groups that founded the alliance. */
async function fourFounders(): Promise<Member[]> {
  const { data } = await graph.query(
    '{ groups(first: 4, filter: { foundingMember: true }) { nodes { id } } }',
  );
  const nodes = data.groups!.nodes as unknown as { id: string }[];
  return Promise.all(
    nodes.map(async ({ id }) => ({ id, admin: await as(graph, 'GROUP_ADMIN', { group: [id] }) })),
  );
}

const whole = `{ id version state totalQuantity reachedTier { unitPriceFen } partner { name }
  award { quantity unitPriceFen } commitments { quantity } steps { state group { id } } }`;

async function done(headers: Headers, mutation: string, input: object) {
  const { data } = await act(graph, headers, mutation, input, whole);
  return data.answer as unknown as { id: string; version: number } & Record<string, unknown>;
}

it('gives four groups the price of what they need together', async () => {
  const members = await fourFounders();
  expect(members).toHaveLength(4);
  const [convener] = members as [Member];
  const office = await as(graph, 'SECRETARIAT');
  const naming = { kind: 'DEVICE', name: '腔镜设备公司' };
  const partner = await act(graph, office, 'registerPartner', naming, '{ id }');

  const terms = {
    title: '四家集团联合采购腔镜',
    partner: partner.data.answer!.id,
    unit: '台',
    minimumQuantity: 10,
    priceTiers: [
      { fromQuantity: 10, unitPriceFen: 12_000_000 },
      { fromQuantity: 20, unitPriceFen: 11_000_000 },
      { fromQuantity: 40, unitPriceFen: 9_500_000 },
    ],
  };
  const drafting = { convener: convener.id, kind: 'PROCUREMENT', terms };
  const { id } = await done(convener.admin, 'draftInitiative', drafting);

  // Until it is open, the others do not know of it.
  const seen = async ({ admin }: Member) =>
    (await graph.query('query ($id: ID!) { initiative(id: $id) { id } }', { id }, { ...admin }))
      .data.initiative;
  expect(await seen(members[1]!)).toBeNull();
  const closesAt = new Date(Date.now() + 7 * 86_400_000).toISOString();
  await done(convener.admin, 'openInitiative', { id, expectedVersion: 1, closesAt });
  expect(await seen(members[1]!)).toEqual({ id });

  const reached = [];
  for (const [index, { id: group, admin }] of members.entries()) {
    const said = { quantity: [4, 8, 8, 15][index]!, forOwnInstitutions: true };
    const committed = await done(admin, 'commitToInitiative', {
      id,
      group,
      expectedVersion: 0,
      ...said,
    });
    // Everybody learns the sum, and only its own part of it.
    expect(committed.commitments).toEqual([{ quantity: said.quantity }]);
    reached.push((committed.reachedTier as { unitPriceFen: number } | null)?.unitPriceFen ?? null);
  }
  expect(reached).toEqual([null, 12_000_000, 11_000_000, 11_000_000]);

  // One sees that five more make it cheaper for all.
  const more = { id, group: members[1]!.id, expectedVersion: 1, quantity: 13 };
  const changed = await done(members[1]!.admin, 'commitToInitiative', {
    ...more,
    forOwnInstitutions: true,
  });
  expect(changed).toMatchObject({ totalQuantity: 40, reachedTier: { unitPriceFen: 9_500_000 } });

  graph.pass({ days: 7 });
  await graph.runTasks();
  const awarded = await done(convener.admin, 'awardInitiative', { id, expectedVersion: 3 });
  expect(awarded).toMatchObject({
    state: 'AWARDED',
    partner: { name: '腔镜设备公司' },
    award: { quantity: 40, unitPriceFen: 9_500_000 },
    steps: [
      { state: 'DRAFT' },
      { state: 'OPEN' },
      { state: 'CLOSED', group: null },
      { state: 'AWARDED' },
    ],
  });

  const example = readFileSync('examples/26-buying-together.graphql', 'utf8');
  const { initiatives } = (
    await graph.query(example, { slug: 'zhang-qiang' }, { ...members[2]!.admin })
  ).data;
  expect(initiatives!.nodes).toMatchObject([
    { totalQuantity: 40, commitments: [{ quantity: 8 }], agreements: { nodes: [] } },
  ]);
});
