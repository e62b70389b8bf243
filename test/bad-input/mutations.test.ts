import { buildSchema } from 'graphql';
import { readApi } from '../../schema/sdl';
import { mutationWays } from '../access/mutation-ways';
import { givenRows } from '../access/world/given-rows';
import { givenSide } from '../access/world/given-side';
import type { Row, Side } from '../access/world/side';
import { as } from '../support/as';
import { startTestGraph, type TestGraph } from '../support/graph';
import { badValues } from './bad-values';

/** All of them at full size; else one in so many, another one in every run. */
const oneIn = process.env.ALLIANCE_TEST_FULL === 'yes' ? 1 : 20;
const seed = Math.floor(Math.random() * oneIn);

const ways = mutationWays(buildSchema(readApi()));
const typed = new Set([
  'BAD_USER_INPUT',
  'CONFLICT',
  'FORBIDDEN',
  'GRAPHQL_VALIDATION_FAILED',
  'NOT_FOUND',
  'REFUSED',
  'RETRY_LATER',
]);
const internals = /mariadb|mysql|SELECT |INSERT |UPDATE |\/work\/|\.ts:|at \w+ \(/i;

let graph: TestGraph;
let side: Side;
let rows: Row[];
beforeAll(async () => {
  graph = await startTestGraph();
  side = await givenSide(graph, 'A');
  rows = await givenRows(graph, side);
  await graph.follow();
});
afterAll(() => graph.stop());

const everybody = () =>
  Promise.all([
    as(graph, 'GROUP_ADMIN', { group: [side.group] }),
    as(graph, 'PARTNER_HOSPITAL', { hospital: [side.hospital] }),
    as(graph, 'DOCTOR', { doctor: [side.doctor] }),
    as(graph, 'TRAINING_MANAGER'),
    as(graph, 'SECRETARIAT', { reason: 'a test' }),
  ]);

/** What answers one bad value: the codes, or what may not be. */
async function wrongIn(query: string, headers: Record<string, string>): Promise<string | null> {
  const { text, status } = await graph.post(JSON.stringify({ query }), headers);
  if (status === 413) return null;
  const { errors = [] } = JSON.parse(text) as {
    errors?: { message: string; extensions: { code: string } }[];
  };
  const untyped = errors.filter(({ extensions }) => !typed.has(extensions.code));
  const leaking = errors.filter(({ message }) => internals.test(message));
  return untyped.length + leaking.length === 0 ? null : text.slice(0, 200);
}

it('answers every bad value of every field of every mutation with a code of its own', async () => {
  const wrong: string[] = [];
  let asked = 0;
  let place = seed;
  for (const headers of await everybody()) {
    for (const { name, type, input, write } of ways) {
      const id = rows.find((row) => row.type === type.name)?.id ?? 'x';
      for (const field of Object.values(input.getFields())) {
        if (['id', 'clientRequestId'].includes(field.name)) continue;
        for (const bad of badValues(field.type)) {
          place += 1;
          if (place % oneIn !== 0) continue;
          const query = write(id, `${field.name}: ${bad}`);
          asked += 1;
          const answer = await wrongIn(query, headers);
          if (answer) wrong.push(`${name} ${field.name}: ${bad.slice(0, 60)} → ${answer}`);
        }
      }
    }
  }
  console.info(`seed ${seed}: ${asked} bad values for ${ways.length} mutations`);
  expect(wrong).toEqual([]);
}, 900_000);
