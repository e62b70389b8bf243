import { buildSchema, parse } from 'graphql';
import { readApi, readSupergraph } from '../../schema/sdl';
import { guardsOf } from './guards-of';
import { mayPass } from './may-pass';
import { openGate, type Gate } from './open-gate';
import { visitors } from './visitors';
import { waysIn, type WayIn } from './ways-in';

const supergraph = readSupergraph();
const guards = guardsOf(parse(supergraph));
const ways = waysIn(buildSchema(readApi()), guards);
const isGuarded = ({ passes }: WayIn) => passes.some((name) => (guards.get(name) ?? []).length > 0);
const guardedWays = ways.filter(isGuarded);

let gate: Gate;
beforeAll(async () => {
  gate = await openGate(supergraph);
});
afterAll(() => gate.stop());

it('covers every guarded field that a client can reach, for every role', () => {
  const cells = guardedWays.length * visitors.length;
  console.info(
    `${guardedWays.length} guarded fields × ${visitors.length} visitors: ${cells} cells`,
  );
  expect(cells).toBeGreaterThan(2_000);
  const reached = new Set(ways.map(({ coordinate }) => coordinate));
  const fields = Object.values(buildSchema(readApi()).getTypeMap()).flatMap((type) =>
    type.astNode?.kind === 'ObjectTypeDefinition'
      ? (type.astNode.fields ?? []).map(({ name }) => `${type.name}.${name.value}`)
      : [],
  );
  expect(fields.filter((field) => !reached.has(field))).toEqual([]);
});

describe.each(visitors)('%s', (_name, viewer) => {
  const isAllowed = ({ passes }: WayIn) => mayPass(viewer, passes, guards);

  it('is refused whole, before anything is fetched, wherever a guard says so', async () => {
    const headers = await gate.headerOf(viewer.kind === 'anonymous' ? null : viewer);
    const expected =
      viewer.kind === 'anonymous'
        ? { status: 401, codes: ['UNAUTHENTICATED'], fetches: 0 }
        : { status: 403, codes: ['FORBIDDEN'], fetches: 0 };
    const wrong: unknown[] = [];
    for (const { coordinate, query } of guardedWays.filter((way) => !isAllowed(way))) {
      const { status, codes, fetches, text } = await gate.ask(query, headers);
      const actual = { status, codes, fetches };
      const isRight = JSON.stringify(actual) === JSON.stringify(expected) && !/"data"/.test(text);
      if (!isRight) wrong.push({ coordinate, ...actual });
    }
    expect(wrong).toEqual([]);
  });

  it('comes through wherever the guards are met', async () => {
    const headers = await gate.headerOf(viewer.kind === 'anonymous' ? null : viewer);
    const wrong: unknown[] = [];
    for (const { coordinate, query } of ways.filter(isAllowed)) {
      const { status, codes, fetches } = await gate.ask(query, headers);
      const isRefused = [401, 403].includes(status) || /FORBIDDEN|UNAUTH/.test(codes.join());
      if (isRefused || fetches === 0) wrong.push({ coordinate, status, codes, fetches });
    }
    expect(wrong).toEqual([]);
  });
});
