import { startTestGraph, type Mode, type TestGraph } from '../support/graph';

describe.each<Mode>(['in-process', 'over-http'])('%s', (mode) => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph(mode);
  });
  afterAll(() => graph.stop());

  it('tells the administrator how far every copy is behind, and nobody else', async () => {
    await graph.follow();
    const response = await fetch(`${graph.adminUrl}/status`);
    const status = (await response.json()) as Record<string, { copies: object[] }>;
    const copy = { lagSeconds: expect.any(Number), parked: 0 };
    expect(status.doctors!.copies).toMatchObject([
      { ...copy, owner: 'groups' },
      { ...copy, owner: 'hospitals' },
    ]);
    expect((await fetch(`${graph.url}/status`)).status).toBe(404);
    for (const url of Object.values(graph.subgraphUrls)) {
      if (mode === 'over-http') expect((await fetch(new URL('/status', url))).status).toBe(401);
    }
  });
});
