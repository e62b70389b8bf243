import { parse } from 'graphql';
import { readPolicyMap } from '../../platform/access/policy-map';
import { compose } from '../../schema/compose';
import { readSdl } from '../../schema/sdl';
import { subgraphNames } from '../../schema/subgraph-names';
import { undecidedFields } from '../../schema/undecided-fields';

const header = `extend schema @link(url: "https://specs.apollo.dev/federation/v2.9", import: [
  "@key", "@tag", "@inaccessible", "@requiresScopes", "@policy", "@authenticated"
])`;

/** Two parts of a town; `more` is what somebody adds to the second of them. */
const town = (more: string) =>
  [
    `type Query { house(id: ID!): House @tag(name: "public") }
     type House @key(fields: "id") @tag(name: "public") { id: ID! street: String }`,
    `type Query { gate: Gate @authenticated }
     type Gate @requiresScopes(scopes: [["gate:key:read"]]) { code: String }
     interface Building { floors: Int }
     ${more}`,
  ].map((sdl, index) => ({
    name: `part-${index}`,
    url: `http://part-${index}.invalid`,
    typeDefs: parse(header + sdl),
  }));
const compositionOf = (more: string) => () => compose(town(more));

it.each([
  ['a root field', 'extend type Query { tower: Int }', 'Query.tower in part-1'],
  ['a field of a new type', 'type Yard { trees: Int }', 'Yard.trees in part-1'],
  [
    'a field that one part adds to a type which another part calls public',
    'type House @key(fields: "id") { id: ID! @tag(name: "public") owner: String }',
    'House.owner in part-1',
  ],
  [
    'a field with another tag',
    'extend type Query { a: Int @tag(name: "open") }',
    'Query.a in part-1',
  ],
])('E09 refuses %s about which nobody has decided', (_what, more, field) => {
  expect(compositionOf(more)).toThrow(field);
});

it.each([
  ['a public field', 'extend type Query { tower: Int @tag(name: "public") }'],
  ['a guarded field', 'extend type Query { tower: Int @authenticated }'],
  ['a policy', 'extend type Query { tower: Int @policy(policies: [["mayor"]]) }'],
  ['what no client sees', 'extend type Query { tower: Int @inaccessible }'],
  ['a field of a guarded type', 'extend type Gate { height: Int }'],
])('composes %s', (_what, more) => {
  expect(compositionOf(more)).not.toThrow();
});

it('names all the undecided fields at once', () => {
  const more = 'extend type Query { one: Int two: Int }';
  expect(compositionOf(more)).toThrow(/Query\.one in part-1\n {2}Query\.two in part-1/);
});

it('keeps the guards', () => {
  const guards = readPolicyMap(parse(compose(town('')).supergraph));
  expect(guards.requirementOf('Query', 'gate').authenticated).toBe(true);
  expect(guards.requirementOf('Query', 'house').authenticated).toBe(false);
  expect(guards.requirementOf('Gate', 'code').scopes).toEqual([[['gate:key:read']]]);
});

it.each(subgraphNames)('has decided about every field of %s', (name) => {
  expect(undecidedFields(readSdl(name))).toEqual([]);
});
