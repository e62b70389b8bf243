import { composeSubgraphs } from '../federation/harness/compose-subgraphs';
import { nobody } from '../../platform/viewer';
import { openGate, type Gate } from './open-gate';

const header = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@tag", "@requiresScopes", "@policy", "@shareable",
  { name: "@authenticated", as: "@login" }
])`;

/** A house in which everything guarded can be come to in many ways. */
const { supergraphSdl, problems } = composeSubgraphs({
  house: `${header}
    type Query {
      hall: Hall
      any: Room
      either: Either
      rooms: [Room!]
      letters: Letters @login
    }
    interface Room { size: Int door: Door }
    union Either = Hall | Vault
    type Hall implements Room @key(fields: "id") {
      id: ID! size: Int door: Door secret: Int @login next: Room
    }
    type Vault implements Room @requiresScopes(scopes: [["house:vault:read"]]) {
      size: Int door: Door gold: Int
    }
    type Door { number: Int code: String @policy(policies: [["break_glass"]]) }
    type Letters { count: Int }`,
  history: `${header}
    type Hall @key(fields: "id") { id: ID! ghosts: [Ghost!] @requiresScopes(scopes: [["house:ghost:read"]]) }
    type Ghost { name: String }`,
});

let gate: Gate;
beforeAll(async () => {
  if (!supergraphSdl) throw new Error(problems.join('\n'));
  gate = await openGate(supergraphSdl);
});
afterAll(() => gate.stop());

const somebody = { ...nobody, subject: 'somebody', roles: ['DOCTOR'], scopes: [] };

const hidden: readonly (readonly [string, string])[] = [
  ['a guarded field', '{ hall { secret } }'],
  ['an alias', '{ hall { size: secret } }'],
  ['an alias that is called like an inner name', '{ hall { __typename: secret } }'],
  ['a fragment', 'query { hall { ...F } } fragment F on Hall { secret }'],
  [
    'a fragment in a fragment',
    '{ hall { ...F } } fragment F on Hall { ...G } fragment G on Hall { secret }',
  ],
  ['a fragment without a type', '{ hall { ... { ... @include(if: true) { secret } } } }'],
  ['a fragment of an interface', '{ any { ... on Hall { secret } } }'],
  [
    'a fragment from an interface to its own type',
    '{ any { ... on Room { ... on Hall { secret } } } }',
  ],
  ['a list of an interface', '{ rooms { ... on Hall { next { ... on Hall { secret } } } } }'],
  ['what is skipped', '{ hall { secret @skip(if: true) } }'],
  ['what a variable skips', 'query ($no: Boolean = false) { hall { secret @include(if: $no) } }'],
  ['what stands beside an allowed field', '{ open: hall { size } closed: hall { secret } }'],
  ['a field of another owner', '{ hall { ghosts { name } } }'],
  ['a field of another owner behind an interface', '{ any { ... on Hall { ghosts { name } } } }'],
  ['a policy below an open type', '{ hall { door { code } } }'],
  ['a guarded root field', '{ letters { count } }'],
  ['a guarded root field by its type name', '{ letters { __typename } }'],
  ['a fragment on Query', '{ ...Q } fragment Q on Query { letters { count } }'],
];

/** What concerns a type that only some may know to be there. */
const ofTheVault: readonly (readonly [string, string])[] = [
  ['the name behind an interface', '{ any { __typename } }'],
  ['a field of an interface that a guarded type has', '{ any { size } }'],
  ['a fragment on the guarded type', '{ any { ... on Vault { gold } } }'],
  ['the name behind a union', '{ either { __typename } }'],
  ['a fragment of a union', '{ either { ... on Vault { size } } }'],
  ['the name of the guarded type', '{ either { ... on Vault { __typename } } }'],
  ['an alias of that name', '{ either { ... on Vault { n: __typename } } }'],
  ['an interface in a fragment', '{ hall { next { ... on Room { size } } } }'],
];

it.each([...hidden.filter(([, query]) => !/code/.test(query)), ...ofTheVault])(
  'E03 refuses nobody, and fetches nothing, for %s',
  async (_what, query) => {
    const { status, codes, fetches, text } = await gate.ask(query, {});
    expect({ status, codes, fetches }).toEqual({
      status: 401,
      codes: ['UNAUTHENTICATED'],
      fetches: 0,
    });
    expect(text).not.toContain('"data"');
  },
);

it.each([...hidden.filter(([, query]) => /code|ghosts/.test(query)), ...ofTheVault])(
  'E03 refuses somebody without the right, and fetches nothing, for %s',
  async (_what, query) => {
    const { status, codes, fetches, text } = await gate.ask(query, await gate.headerOf(somebody));
    expect({ status, codes, fetches }).toEqual({ status: 403, codes: ['FORBIDDEN'], fetches: 0 });
    expect(text).not.toContain('"data"');
  },
);

it.each([
  ['what is open', '{ hall { id size door { number } } }', false],
  ['a guarded field', '{ hall { secret } }', true],
  ['a field that is called `__typename` of an open type', '{ hall { __typename size } }', false],
])('lets those pass who may have %s', async (_what, query, needsName) => {
  const { status, codes, fetches } = await gate.ask(
    query,
    needsName ? await gate.headerOf(somebody) : {},
  );
  expect([401, 403]).not.toContain(status);
  expect(codes).not.toContain('FORBIDDEN');
  expect(fetches).toBe(1);
});

it('E07 enforces a directive that subgraphs import under another name', async () => {
  expect(supergraphSdl).toMatch(/secret: Int .*@login/);
  expect(supergraphSdl).not.toMatch(/directive @authenticated/);
  const refused = await gate.ask('{ hall { secret } }', {});
  expect([refused.status, refused.fetches]).toEqual([401, 0]);
});

it('E05 refuses a whole operation for one field, and names the field to those who are known', async () => {
  const { text } = await gate.ask(
    '{ hall { size door { number code } } }',
    await gate.headerOf(somebody),
  );
  expect(text).toContain('Door.code');
  expect(text).not.toContain('"size"');
});

it('E15 decides anew for each viewer, though it reads a document once', async () => {
  const query = '{ hall { secret } }';
  const header = await gate.headerOf(somebody);
  const seen = [];
  for (const headers of [header, {}, header, {}]) {
    seen.push((await gate.ask(query, headers)).fetches);
  }
  expect(seen).toEqual([1, 0, 1, 0]);
});
