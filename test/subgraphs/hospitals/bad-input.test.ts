import { as } from '../../support/as';
import { startTestGraph, type TestGraph } from '../../support/graph';

describe('bad questions about hospitals', () => {
  let graph: TestGraph;
  let headers: Record<string, string>;
  beforeAll(async () => {
    graph = await startTestGraph();
    headers = await as(graph, 'SECRETARIAT');
  });
  afterAll(() => graph.stop());

  it.each([
    ['hospitals(first: 0) { totalCount }', 'FIRST_OUT_OF_RANGE'],
    ['hospitals(first: -1) { totalCount }', 'FIRST_OUT_OF_RANGE'],
    ['agreements(first: 101) { totalCount }', 'FIRST_OUT_OF_RANGE'],
    ['settlements(first: 1000000) { totalCount }', 'FIRST_OUT_OF_RANGE'],
    ['hospitals(after: "nonsense") { totalCount }', 'INVALID_CURSOR'],
    ['search(text: "a") { hospitals(first: 21) { name } }', 'FIRST_OUT_OF_RANGE'],
  ])('are refused with a reason: %s', async (field, reason) => {
    const response = await graph.query(`{ ${field} }`, undefined, headers);
    expect(response.refusals).toEqual([{ code: 'BAD_USER_INPUT', reason }]);
  });

  it('are refused when the cursor belongs to another list, order or filter', async () => {
    const { data } = await graph.query('{ hospitals(first: 1) { pageInfo { endCursor } } }');
    const after = data.hospitals!.pageInfo!.endCursor;
    const lists = [
      'agreements(after: $after)',
      'hospitals(after: $after, orderBy: { field: BEDS })',
      'hospitals(after: $after, filter: { kind: [HOSPITAL] })',
    ];
    for (const list of lists) {
      const query = `query ($after: String) { ${list} { nodes { id } } }`;
      const response = await graph.query(query, { after });
      expect(response.refusals).toEqual([{ code: 'BAD_USER_INPUT', reason: 'INVALID_CURSOR' }]);
    }
    const same = 'query ($after: String) { hospitals(after: $after) { nodes { id } } }';
    expect((await graph.query(same, { after })).data.hospitals!.nodes).toHaveLength(4);
  });

  it('do not reach what only other parts of the program may ask', async () => {
    for (const field of [
      'hospitalsEvents { cursor }',
      'hospitalsSlice(from: "2026-01-01", to: "2026-02-01") { value }',
    ]) {
      const { status, text } = await graph.post(JSON.stringify({ query: `{ ${field} }` }));
      expect(status).toBe(400);
      expect(text).toContain('Cannot query field');
    }
  });
});
