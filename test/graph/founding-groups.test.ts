import { startTestGraph, type Mode, type TestGraph } from '../support/graph';

const modes: readonly Mode[] = ['in-process', 'over-http'];

describe.each(modes)('the founding groups, %s', (mode) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph(mode);
  });
  afterAll(() => graph.stop());

  it('are seven members of the alliance', async () => {
    const { data } = await graph.query('{ alliance { members { totalCount nodes { name } } } }');
    expect(data.alliance!.members!.totalCount).toBe(7);
    expect(JSON.stringify(data)).toContain('冬雷脑科医生集团');
  });

  it('cost one statement for each table, however many they are', async () => {
    const ask = () => graph.query('{ groups { nodes { name aliases { name } founders { id } } } }');
    const { statements, requests } = await graph.count(ask);
    expect(statements.groups).toHaveLength(3);
    expect(requests).toEqual({ groups: 1 });
  });

  it('are walked page by page without a gap', async () => {
    const seen: unknown[] = [];
    let after: unknown = null;
    do {
      const { data } = await graph.query(
        'query ($after: String) { groups(first: 3, after: $after) { nodes { slug } pageInfo { hasNextPage endCursor } } }',
        { after },
      );
      const { nodes, pageInfo } = data.groups!;
      seen.push(...(nodes as unknown as { slug: string }[]).map(({ slug }) => slug));
      after = pageInfo!.hasNextPage ? pageInfo!.endCursor : null;
    } while (after !== null);
    expect(seen).toHaveLength(8);
    expect(new Set(seen).size).toBe(8);
  });
});
