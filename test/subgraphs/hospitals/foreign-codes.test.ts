import { Kind, type ObjectTypeDefinitionNode, type TypeNode } from 'graphql';
import { stableId } from '../../../platform/id';
import { readSdl } from '../../../schema/sdl';
import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';
import { givenPractice } from '../../support/given/hospitals/given-practice';

const donglei = stableId('Group', 'donglei');
const { definitions } = readSdl('hospitals');

const nameOf = (type: TypeNode): string =>
  type.kind === Kind.NAMED_TYPE ? type.name.value : nameOf(type.type);

/** Every filter of a root list that takes an id or a code. */
const filters = definitions
  .filter((node): node is ObjectTypeDefinitionNode => node.kind === Kind.OBJECT_TYPE_DEFINITION)
  .filter(({ name }) => name.value === 'Query')
  .flatMap(({ fields = [] }) => fields)
  .flatMap(({ name, arguments: given = [] }) => {
    const filter = given.find((argument) => argument.name.value === 'filter');
    return filter ? codesOf(nameOf(filter.type)).map((code) => [name.value, code] as const) : [];
  });

function codesOf(input: string): string[] {
  const node = definitions.find(
    (definition) =>
      definition.kind === Kind.INPUT_OBJECT_TYPE_DEFINITION && definition.name.value === input,
  );
  if (node?.kind !== Kind.INPUT_OBJECT_TYPE_DEFINITION) return [];
  return (node.fields ?? [])
    .filter(({ type }) => nameOf(type) === 'ID')
    .map(({ name }) => name.value);
}

describe('text that can be no code of ours', () => {
  let graph: TestGraph;
  let headers: Record<string, string>;
  beforeAll(async () => {
    graph = await startTestGraph();
    await givenPractice(graph, donglei);
    headers = await as(graph, 'GROUP_ADMIN', { group: [donglei] });
  });
  afterAll(() => graph.stop());

  it('is tried on every filter by id', () => {
    expect(filters).toContainEqual(['agreements', 'group']);
    expect(filters.length).toBeGreaterThan(30);
  });

  it.each([...filters, ['priceItems', 'item'] as const])(
    'finds nothing in %s by %s, and does not fail',
    async (list, filter) => {
      const query = `{ ${list}(filter: { ${filter}: "张强" }) { totalCount nodes { __typename } } }`;
      const { data } = await graph.query(query, undefined, headers);
      expect(data[list]).toEqual({ totalCount: 0, nodes: [] });
    },
  );

  it('is the id of nothing', async () => {
    const { data } = await graph.query(
      `{ hospital(id: "张强") { id } site(id: "张强") { id } specialty(code: "张强") { code }
         agreement(id: "张强") { id } surgicalCase(id: "张强") { id }
         settlement(id: "张强") { id } buildProject(id: "张强") { id } }`,
      undefined,
      headers,
    );
    expect(Object.values(data)).toEqual(Array(7).fill(null));
  });
});
