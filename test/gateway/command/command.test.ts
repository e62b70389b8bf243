import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'undici';
import { composeSubgraphs } from '../../federation/harness/compose-subgraphs';
import { serveLocal, type ServedSubgraph } from '../../federation/harness/serve-local';
import type { World } from '../../federation/harness/world';
import { type Program, runProgram } from '../../ops/run-program';

const sdls = {
  authors: `
    type Query { author(id: ID!): Author, authors: [Author!]! }
    type Author @key(fields: "id") { id: ID! name: String! }`,
  books: `
    extend schema @link(url: "https://specs.apollo.dev/federation/v2.9",
      import: ["@key", "@authenticated"])
    type Author @key(fields: "id") { id: ID! books: [Book!] sales: Int @authenticated }
    type Book { title: String! }`,
};

const authors = [
  { __typename: 'Author', id: '1', name: 'Lu Xun', books: [{ title: 'Call to Arms' }], sales: 7 },
  { __typename: 'Author', id: '2', name: 'Ba Jin', books: [{ title: 'Family' }], sales: 8 },
];
const world: World = {
  nodes: authors,
  root: { authors, author: ({ id }: { id: string }) => authors.find((one) => one.id === id) },
};

const directory = mkdtempSync(join(tmpdir(), 'alliance-graph-gateway-'));
const file = join(directory, 'any.graphql');
const gateway = (...args: string[]) =>
  runProgram(args, { ALLIANCE_DATA_DIR: directory }, 'gateway/main.ts');

let served: ReadonlyMap<string, ServedSubgraph>;
beforeAll(async () => {
  served = new Map(
    await Promise.all(
      Object.entries(sdls).map(
        async ([name, sdl]) => [name, await serveLocal(sdl, world)] as const,
      ),
    ),
  );
  const { supergraphSdl } = composeSubgraphs(sdls, (name) => served.get(name)?.url ?? '');
  writeFileSync(file, supergraphSdl ?? '');
});
afterAll(async () => {
  for (const subgraph of served.values()) await subgraph.stop();
  rmSync(directory, { recursive: true });
});

async function ask(url: string, query: string, headers: Record<string, string> = {}) {
  const { statusCode, body } = await request(`${url}/graphql`, {
    method: 'POST',
    headers: { ...headers, 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { statusCode, answer: (await body.json()) as Record<string, unknown> };
}

describe.each(['compiled', 'apollo'])('the gateway over any file, with the engine %s', (engine) => {
  let program: Program;
  let url: string;
  beforeAll(async () => {
    const forward = ['--forward', 'X-Trace', '--forward', 'authorization'];
    program = gateway('--supergraph', file, '--port', '0', '--engine', engine, ...forward);
    url = await program.ready();
  });
  afterAll(() => program.stop());

  it('answers from all subgraphs, without a database or a token', async () => {
    const { statusCode, answer } = await ask(url, '{ authors { name books { title } } }');
    expect(statusCode).toBe(200);
    expect(answer).toEqual({
      data: { authors: authors.map(({ name, books }) => ({ name, books })) },
    });
    expect([...served.values()].map(({ requests }) => requests.length > 0)).toEqual([true, true]);
  });

  it('is ready', async () => {
    const { statusCode, body } = await request(`${url}/health/ready`);
    expect([statusCode, await body.json()]).toEqual([200, { ready: true }]);
  });

  it('forwards those headers that it was told to, and no others', async () => {
    await ask(url, '{ authors { name } }', { 'x-trace': '1', authorization: 'A', 'x-other': '2' });
    expect(served.get('authors')?.requests.at(-1)).toMatchObject({
      'x-trace': '1',
      authorization: 'A',
      'content-type': 'application/json',
    });
    expect(served.get('authors')?.requests.at(-1)).not.toHaveProperty('x-other');
  });

  it('refuses what the file guards, for it knows nobody', async () => {
    const { statusCode, answer } = await ask(url, '{ authors { name sales } }');
    expect(statusCode).toBe(401);
    expect(answer).not.toHaveProperty('data');
    expect(answer).toMatchObject({ errors: [{ extensions: { code: 'UNAUTHENTICATED' } }] });
  });
});

const stump = `
  directive @join__graph(name: String!, url: String!) on ENUM_VALUE
  enum join__Graph { A @join__graph(name: "a", url: "http://a.invalid") }
  type Query { a: Int }`;

describe('a gateway that can not start says why in one sentence', () => {
  const bad = (name: string, text: string) => {
    writeFileSync(join(directory, name), text);
    return join(directory, name);
  };

  it.each([
    ['no file', () => [], /^Which supergraph\? npm run gateway/],
    ['a file that is not there', () => ['--supergraph', '/nowhere/at/all'], /ENOENT\.$/],
    ['no port', () => ['--supergraph', file, '--port', 'http'], /^"http" is no port/],
    ['no engine', () => ['--supergraph', file, '--engine', 'steam'], /^There is no engine "steam"/],
    ['no header', () => ['--supergraph', file, '--forward', 'Host'], /^"Host" is no header/],
    ['no schema', () => ['--supergraph', bad('text', 'hello')], /^The file is no GraphQL schema: /],
    [
      'a schema of one service',
      () => ['--supergraph', bad('schema', 'type Query { a: Int }')],
      /^The file names no subgraph/,
    ],
    [
      'subgraphs without a supergraph',
      () => ['--supergraph', bad('stump', stump)],
      /^The supergraph cannot be served: /,
    ],
  ] as const)('%s', async (_what, args, sentence) => {
    const { code, sentence: said } = await gateway(...args()).end();
    expect(said).toMatch(sentence);
    expect(code).toBe(1);
  });
});
