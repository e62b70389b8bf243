import { buildSchema } from 'graphql';
import { readApi } from '../../schema/sdl';
import { subgraphNames } from '../../schema/subgraph-names';
import { as } from '../support/as';
import { startTestGraph, type TestGraph } from '../support/graph';
import { mutationWays } from './mutation-ways';
import { givenRows } from './world/given-rows';
import { givenSide } from './world/given-side';
import type { Row, Side } from './world/side';

const ways = mutationWays(buildSchema(readApi()));

let graph: TestGraph;
let a: Side;
let rowsOfB: Row[];
beforeAll(async () => {
  graph = await startTestGraph();
  a = await givenSide(graph, 'A');
  rowsOfB = await givenRows(graph, await givenSide(graph, 'B'));
});
afterAll(() => graph.stop());

/** The people of A, and those whose business is neither side; managers of training have all of it in hand. */
const everybody = () =>
  Promise.all([
    as(graph, 'GROUP_ADMIN', { group: [a.group] }),
    as(graph, 'PARTNER_HOSPITAL', { hospital: [a.hospital] }),
    as(graph, 'DOCTOR', { doctor: [a.doctor] }),
    as(graph, 'ANALYST'),
    as(graph, 'OPERATOR'),
  ]);

/** What every table of every owner holds, but for the memory of requests. */
async function tables(): Promise<Record<string, unknown>> {
  const sums: Record<string, unknown> = {};
  for (const name of subgraphNames) {
    const database = await graph.database(name);
    const list = (await database.query(
      `SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()
       AND table_name NOT IN ('command_outcomes', 'outbox_shards', 'event_sources', 'leases')`,
    )) as { name: string }[];
    for (const { name: table } of list) {
      const [row] = (await database.query(`CHECKSUM TABLE ${table}`)) as { Checksum: unknown }[];
      sums[`${name}.${table}`] = String(row!.Checksum);
    }
  }
  return sums;
}

async function codesOf(query: string, headers: Record<string, string>): Promise<unknown[]> {
  const { text } = await graph.post(JSON.stringify({ query }), headers);
  const { errors } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
  return (errors ?? [{ extensions: { code: 'NO ERROR' } }]).map(
    ({ extensions }) => extensions.code,
  );
}

it('E02 changes nothing that belongs to somebody else, whoever asks and however', async () => {
  const before = await tables();
  const refused = new Map<string, Set<unknown>>();
  for (const headers of await everybody()) {
    for (const { name, type, write, takesId } of ways) {
      if (!takesId) continue;
      for (const { id } of rowsOfB.filter((row) => row.type === type.name)) {
        const codes = await codesOf(write(id), headers);
        refused.set(name, new Set([...(refused.get(name) ?? []), ...codes]));
      }
    }
  }
  expect(await tables()).toEqual(before);
  const codes = new Set([...refused.values()].flatMap((each) => [...each]));
  expect([...codes].sort()).toEqual(['BAD_USER_INPUT', 'FORBIDDEN', 'NOT_FOUND']);
  const hidden = [...refused].filter(([, each]) => each.has('NOT_FOUND'));
  console.info(`${refused.size} mutations of rows of others, ${hidden.length} say NOT_FOUND`);
  expect(hidden.length).toBeGreaterThan(25);
}, 300_000);

it('E10 knows no field by which somebody could make itself more than it is', async () => {
  const [headers] = await everybody();
  const wrong: string[] = [];
  for (const { name, input, write } of ways) {
    for (const smuggled of ['role', 'tenantId', 'status', 'ownerId', 'approved']) {
      if (Object.hasOwn(input.getFields(), smuggled)) continue;
      const codes = await codesOf(write('x', `${smuggled}: "x"`), headers!);
      if (String(codes[0]) !== 'GRAPHQL_VALIDATION_FAILED')
        wrong.push(`${name} ${smuggled}: ${codes.join()}`);
    }
  }
  expect(ways.length).toBeGreaterThan(100);
  expect(wrong).toEqual([]);
});

it('lets the public change nothing at all', async () => {
  for (const { write } of ways) expect(await codesOf(write('x'), {})).toEqual(['UNAUTHENTICATED']);
});
