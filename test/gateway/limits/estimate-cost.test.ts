import { buildSchema, getOperationAST, parse } from 'graphql';
import { readCostMap } from '../../../gateway/limits/cost/cost-map';
import { estimateCost } from '../../../gateway/limits/cost/estimate-cost';

const sdl = (cost = 'cost', listSize = 'listSize', link = '') => `
  schema @link(url: "https://specs.apollo.dev/cost/v0.1"${link}) { query: Query mutation: Mutation }
  directive @link(url: String, as: String, import: [Import]) repeatable on SCHEMA
  scalar Import
  directive @${cost}(weight: Int!) on FIELD_DEFINITION | OBJECT
  directive @${listSize}(
    assumedSize: Int, slicingArguments: [String!], sizedFields: [String!], requireOneSlicingArgument: Boolean
  ) on FIELD_DEFINITION
  type Query {
    leaf: Int
    dear: Int @${cost}(weight: 7)
    one: Thing
    few: [Thing!]! @${listSize}(assumedSize: 3)
    many: [Thing!]!
    page(first: Int, last: Int): Page!
      @${listSize}(assumedSize: 20, slicingArguments: ["first", "last"], sizedFields: ["nodes", "edges"])
    any: Any
    costly: Costly
  }
  type Mutation { act: Thing }
  type Page { nodes: [Thing!]! edges: [Edge!]! tags: [Int!]! totalCount: Int! }
  type Edge { node: Thing! }
  type Thing { name: String things(first: Int): Page! @${listSize}(assumedSize: 20, slicingArguments: ["first"], sizedFields: ["nodes"]) }
  type Costly @${cost}(weight: 50) { name: String }
  union Any = Thing | Costly`;

function costOf(
  text: string,
  variables: object = {},
  schemaSdl = sdl(),
  largestPage = Infinity,
): number {
  const document = parse(text);
  const schema = buildSchema(schemaSdl);
  const costs = readCostMap(parse(schemaSdl));
  return estimateCost(
    schema,
    { costs, largestPage },
    document,
    getOperationAST(document)!,
  )({ ...variables });
}

it.each([
  ['a leaf', '{ leaf }', 0],
  ['a leaf that says what it costs', '{ dear }', 7],
  ['an object', '{ one { name } }', 1],
  ['an object that says what it costs', '{ costly { name } }', 50],
  ['a list of a stated size', '{ few { name } }', 3],
  ['a list of which nothing is known', '{ many { name } }', 10],
  ['a page as it usually is', '{ page { nodes { name } } }', 21],
  ['a page of a given size', '{ page(first: 5) { nodes { name } } }', 6],
  ['both lists of a page', '{ page(first: 5) { edges { node { name } } } }', 11],
  ['the larger of two slices', '{ page(first: 5, last: 9) { nodes { name } } }', 10],
  ['a list of leaves', '{ page(first: 5) { tags totalCount } }', 1],
  ['pages below pages', '{ page(first: 5) { nodes { things(first: 4) { nodes { name } } } } }', 31],
  ['a command', 'mutation { act { name } }', 11],
  ['every branch of fragments', '{ any { ... on Thing { name } ... on Costly { name } } }', 1],
  ['a fragment as often as it is spread', '{ ...F ...F } fragment F on Query { one { name } }', 2],
  ['nothing that is left out', '{ one @skip(if: true) { name } }', 0],
  ['introspection, which is answered from memory', '{ __typename __schema { types { name } } }', 0],
])('estimates %s', (_what, text, expected) => {
  expect(costOf(text)).toBe(expected);
});

it.each([
  [{ n: 4 }, 5],
  [{ n: 100 }, 101],
  [{}, 8],
  [{ n: null }, 21],
  [{ n: 'many' }, 21],
  [{ n: -5 }, 1],
])('looks at the variables %j of each request', (variables, expected) => {
  expect(costOf('query ($n: Int = 7) { page(first: $n) { nodes { name } } }', variables)).toBe(
    expected,
  );
});

it('counts no more than any list can have', () => {
  const text = '{ page(first: 1000000) { nodes { name } } }';
  expect(costOf(text, {}, sdl(), 100)).toBe(101);
});

it('looks at conditions that are variables', () => {
  const text = 'query ($with: Boolean!) { one @include(if: $with) { name } }';
  expect([costOf(text, { with: true }), costOf(text, { with: false })]).toEqual([1, 0]);
});

it.each([
  [
    'under other names',
    'price',
    'size',
    ', import: [{ name: "@cost", as: "@price" }, { name: "@listSize", as: "@size" }]',
  ],
  ['with a name in front', 'spec', 'spec__listSize', ', as: "spec"'],
])('reads the directives %s', (_how, cost, listSize, link) => {
  const renamed = sdl(cost, listSize, link);
  expect(costOf('{ dear few { name } }', {}, renamed)).toBe(10);
});

it('costs no more for variables with hostile names (C09)', () => {
  const text =
    'query ($__proto__: Int, $constructor: Int) { page(first: $constructor) { nodes { name } } }';
  expect(costOf(text)).toBe(21);
});
