import { buildSubgraphSchema } from '@apollo/subgraph';
import { getNamedType, isCompositeType, parse, type GraphQLObjectType } from 'graphql';
import { createIssuerRefusal } from '../../platform/subgraph/issuer-refusal';
import { nobody, type Viewer } from '../../platform/viewer';
import { roles, scopesOf } from '../../schema/roles';
import { readSdl } from '../../schema/sdl';
import { subgraphNames, type SubgraphName } from '../../schema/subgraph-names';
import { startTestGraph, type TestGraph } from '../support/graph';
import { argumentsOf } from './arguments-of';
import { askSubgraph } from './ask-subgraph';

/** What each part of the program may ask for; there is nothing else for it. */
const meant: Readonly<Record<string, Readonly<Partial<Record<SubgraphName, readonly string[]>>>>> =
  {
    relay: {
      groups: ['groupsEvents'],
      hospitals: ['hospitalsEvents'],
      doctors: ['doctorsEvents'],
      training: ['trainingEvents'],
    },
    reports: {
      groups: ['groupsSlice'],
      hospitals: ['hospitalsSlice'],
      doctors: ['doctorsSlice'],
      training: ['trainingSlice'],
    },
    identity: { groups: ['apiKey', 'suspendedPrincipals', 'noteKeyUse'] },
    'a part that nobody knows': {},
  };

/** Somebody before whom no other guard stands. */
const secretariat: Viewer = {
  ...nobody,
  kind: 'user',
  subject: 'somebody',
  roles: ['SECRETARIAT'],
  scopes: scopesOf(Object.keys(roles)),
  reason: 'a complaint',
};

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph('over-http');
});
afterAll(() => graph.stop());

const hiddenIn = (name: SubgraphName): string[] =>
  Object.values(meant).flatMap((of) => of[name] ?? []);

/** Each root field that a subgraph has, those of federation and of introspection included. */
function questionsTo(name: SubgraphName): (readonly [field: string, query: string])[] {
  const schema = buildSubgraphSchema(readSdl(name));
  const all = (keyword: string, type: GraphQLObjectType | null | undefined) =>
    Object.values(type?.getFields() ?? {}).map((field) => {
      const args = argumentsOf(field, { to: '"2026-02-01"', representations: '[]' });
      const selection = isCompositeType(getNamedType(field.type)) ? ' { __typename }' : '';
      return [field.name, `${keyword} { ${field.name}${args}${selection} }`] as const;
    });
  return [
    ...all('query', schema.getQueryType()),
    ...all('mutation', schema.getMutationType()),
    ['__typename', '{ __typename }'],
    ['__schema', '{ __schema { types { name } } }'],
    ['__type', '{ __type(name: "Query") { name } }'],
  ];
}

describe.each(subgraphNames)('the subgraph of %s', (name) => {
  it.each(Object.keys(meant))('shows %s what is meant for it, and nothing else', async (issuer) => {
    const reached: string[] = [];
    const wrong: unknown[] = [];
    for (const [field, query] of questionsTo(name)) {
      const { codes, text } = await askSubgraph(graph, name, query, secretariat, issuer);
      if (codes.length === 0 && text.includes('"data"')) reached.push(field);
      else if (codes.join() !== 'FORBIDDEN' || text.includes('"data"')) wrong.push([field, text]);
    }
    expect(reached).toEqual(meant[issuer]![name] ?? []);
    expect(wrong).toEqual([]);
  });

  it('shows the gateway nothing that is meant for others, and all else', async () => {
    const refused: string[] = [];
    for (const [field, query] of questionsTo(name)) {
      const { codes, text } = await askSubgraph(graph, name, query, secretariat);
      if (codes.includes('FORBIDDEN') && !text.includes('"data"')) refused.push(field);
    }
    expect(refused.sort()).toEqual(hiddenIn(name).sort());
  });
});

describe('what is not meant for an issuer', () => {
  const own = 'groupsEvents(first: 1) { cursor }';
  const other = 'groups(first: 1) { totalCount }';

  it.each([
    ['beside its own', `{ ${own} ${other} }`],
    ['under the name of its own', `{ groupsEvents: ${other} }`],
    ['in a fragment', `{ ${own} ...F } fragment F on Query { ${other} }`],
    ['in a fragment without a type', `{ ${own} ... { ${other} } }`],
    ['where it is skipped', `{ ${own} ... @skip(if: true) { ${other} } }`],
    ['after what it is for', `query A { ${own} } query B { ${other} }`],
  ])('is refused whole, %s', async (_where, query) => {
    const { codes, text } = await askSubgraph(graph, 'groups', query, secretariat, 'relay');
    expect([codes, text.includes('"data"')]).toEqual([['FORBIDDEN'], false]);
  });

  it('is refused again when its document is known from somebody who may ask', async () => {
    const seen = [];
    for (const issuer of ['gateway', 'relay', 'gateway']) {
      seen.push((await askSubgraph(graph, 'groups', `{ ${other} }`, nobody, issuer)).codes);
    }
    expect(seen).toEqual([[], ['FORBIDDEN'], []]);
  });
});

describe('a subgraph does not open', () => {
  const open = (sdl: string, fields: readonly string[]) => () =>
    createIssuerRefusal(parse(sdl), { relay: fields });

  it('with a hidden root field that is meant for nobody', () => {
    expect(open('type Query { a: Int @inaccessible }', [])).toThrow('Hidden, but for nobody: a');
    expect(open('type Mutation @inaccessible { b: Int }', [])).toThrow('Hidden, but for nobody: b');
    expect(open('extend type Query { c: Int @inaccessible }', [])).toThrow('for nobody: c');
    expect(open('type Other { d: Int @inaccessible }', [])).not.toThrow();
  });

  it('with an internal field that clients could see', () => {
    expect(open('type Query { a: Int }', ['a'])).toThrow('Internal, but not hidden: a');
    expect(open('type Query { a: Int @inaccessible }', ['a'])).not.toThrow();
  });
});
