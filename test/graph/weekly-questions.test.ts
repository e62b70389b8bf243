import { join } from 'node:path';
import { readExamples } from '../../gateway/explorer';
import { givenRows } from '../access/world/given-rows';
import { givenSide } from '../access/world/given-side';
import type { Side } from '../access/world/side';
import { as } from '../support/as';
import { givenSettlement } from '../support/given/hospitals/given-settlement';
import { startTestGraph, type TestGraph } from '../support/graph';

const examples = new Map(
  readExamples(join(__dirname, '../../examples')).map((example) => [example.name, example]),
);

let graph: TestGraph;
const sides: Side[] = [];
beforeAll(async () => {
  graph = await startTestGraph('in-process', { unlimited: false });
  await graph.follow();
  for (const name of ['one', 'other']) {
    const side = await givenSide(graph, name);
    sides.push(side);
    await givenRows(graph, side);
    const { agreement: agreementId, group: groupId, hospital: hospitalId } = side;
    await givenSettlement(graph, { agreementId, groupId, hospitalId, dueOn: '2026-03-31' });
    await givenSettlement(graph, { agreementId, groupId, hospitalId, paidOn: '2026-04-01' });
  }
});
afterAll(() => graph.stop());

/** What a question costs: statements and requests, by owner. */
async function costOf(name: string, variables: object, headers: Record<string, string> = {}) {
  const { operation } = examples.get(name)!;
  let data: unknown;
  const { statements, requests } = await graph.count(async () => {
    ({ data } = await graph.query(operation, variables, headers));
  });
  const counts = Object.entries(statements).map(([owner, list]) => [owner, list.length]);
  return { data, cost: { statements: Object.fromEntries(counts), requests } };
}

const founder = async ({ group }: Side) => {
  const slug = await slugOf(group);
  return costOf(
    '21-founders-week',
    { slug, days: 90 },
    await as(graph, 'GROUP_ADMIN', { group: [group] }),
  );
};
const administration = async ({ hospital }: Side) =>
  costOf(
    '34-hospital-week',
    { id: hospital },
    await as(graph, 'PARTNER_HOSPITAL', { hospital: [hospital] }),
  );

async function slugOf(id: string): Promise<string> {
  const { data } = await graph.query('query ($id: ID!) { group(id: $id) { slug } }', { id });
  return data.group!.slug as unknown as string;
}

it('answers a founder in one query: who works where, referrals due, money owed, what expires, what waits', async () => {
  const { data, cost } = await founder(sides[0]!);
  expect(data).toMatchObject({
    group: {
      receivables: [
        { hospital: { name: expect.any(String) }, amountFen: 1_200_000, settlements: 2 },
      ],
      referrals: { nodes: expect.any(Array) },
      tasks: { referrals: { totalCount: expect.any(Number) } },
    },
  });
  expect(cost).toEqual({
    statements: { doctors: 5, groups: 5, hospitals: 4, training: 3 },
    requests: { doctors: 1, groups: 1, hospitals: 1, training: 1 },
  });
});

it('answers the administration of a hospital in one query: who may operate, blocks, reassignments, debts, incidents', async () => {
  const { data, cost } = await administration(sides[0]!);
  expect(data).toMatchObject({
    hospital: {
      payables: [
        {
          channel: 'REVENUE_SHARE',
          amountFen: 1_200_000,
          settlements: 2,
          earliestDueOn: '2026-03-31',
        },
      ],
    },
    offeredSessions: { nodes: [{}] },
    adverseEvents: { nodes: [{}] },
  });
  expect(cost).toEqual({
    statements: { doctors: 3, groups: 1, hospitals: 5 },
    requests: { doctors: 1, groups: 1, hospitals: 1 },
  });
});

it.each([
  [
    "a group's page",
    '12-group-page',
    {
      statements: { doctors: 3, groups: 6, hospitals: 3, training: 1 },
      requests: { doctors: 1, groups: 1, hospitals: 1, training: 1 },
    },
  ],
  [
    "a doctor's page",
    '13-doctor-page',
    {
      statements: { doctors: 6, groups: 1, hospitals: 2, training: 1 },
      requests: { doctors: 1, groups: 1, hospitals: 1, training: 1 },
    },
  ],
  [
    "a hospital's page",
    '14-hospital-page',
    {
      statements: { groups: 1, hospitals: 5, training: 1 },
      requests: { groups: 1, hospitals: 1, training: 1 },
    },
  ],
  [
    'search',
    '15-search',
    {
      statements: { doctors: 2, groups: 2, hospitals: 1 },
      requests: { doctors: 1, groups: 2, hospitals: 1 },
    },
  ],
  [
    'open programmes with seats',
    '16-open-programmes',
    { statements: { groups: 1, training: 5 }, requests: { groups: 1, training: 1 } },
  ],
])('answers a front end in one query: %s', async (_page, name, expected) => {
  const { cost } = await costOf(name, examples.get(name)!.variables);
  expect(cost).toEqual(expected);
});
