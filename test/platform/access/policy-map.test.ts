import { buildASTSchema, parse } from 'graphql';
import { readPolicyMap } from '../../../platform/access/policy-map';
import { requiredBy } from '../../../platform/access/required-by';

const sdl = `
  extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
    "@key", "@tag", { name: "@authenticated", as: "@login" }, "@requiresScopes", "@policy", "@inaccessible"
  ])
  type Query { open: Open @tag(name: "public") thing: Thing @login any: Any @tag(name: "public") either: Either @tag(name: "public") forgotten: Int hidden: Int @inaccessible }
  type Open @tag(name: "public") { a: Int b: Int @requiresScopes(scopes: [["b:read"]]) }
  type Thing implements Any @requiresScopes(scopes: [["thing:read"]]) { id: ID! secret: Int @policy(policies: [["mfa"]]) }
  type Other implements Any { id: ID! @login }
  interface Any { id: ID! }
  union Either = Open | Thing
`;
const policies = readPolicyMap(parse(sdl));
const schema = buildASTSchema(parse(sdl), { assumeValidSDL: true });
const coordinates = (query: string) =>
  requiredBy(schema, parse(query), policies)
    .map(({ coordinate }) => coordinate)
    .sort();

it('finds the fields that nobody decided about', () => {
  expect(policies.unmarked).toEqual(['Query.forgotten']);
});

it.each([
  ['an open field', '{ open { a } }', []],
  ['a guarded field', '{ open { b } }', ['Open.b']],
  ['an alias', '{ x: open { y: b } }', ['Open.b']],
  ['a fragment', 'fragment F on Open { b } { open { ...F } }', ['Open.b']],
  [
    'a directive imported under another name',
    '{ thing { id } }',
    ['Query.thing', 'Thing', 'Thing.id'],
  ],
  ['the name of a guarded type', '{ thing { __typename } }', ['Query.thing', 'Thing']],
  ['what is switched off', '{ open { b @include(if: false) } }', ['Open.b']],
  ['an interface', '{ any { id } }', ['Other.id', 'Thing', 'Thing.id']],
  ['a union', '{ either { __typename } }', ['Thing']],
  [
    'a fragment on a guarded type',
    '{ either { ... on Thing { secret } } }',
    ['Thing', 'Thing.secret'],
  ],
  ['an operation that is not chosen', 'query A { open { a } } query B { open { b } }', ['Open.b']],
])('sees %s', (_what, query, expected) => {
  expect(coordinates(query)).toEqual(expected);
});

it('reads the directives of a composed graph, renamed or not', () => {
  const composed = readPolicyMap(
    parse(`
      schema @link(url: "https://specs.apollo.dev/link/v1.0")
             @link(url: "https://specs.apollo.dev/authenticated/v0.1", as: "login", for: SECURITY) { query: Query }
      type Query { a: Int @login b: Int @authenticated }
    `),
  );
  expect(composed.requirementOf('Query', 'a').authenticated).toBe(true);
  expect(composed.requirementOf('Query', 'b').authenticated).toBe(false);
});
