import { startTestGraph, type TestGraph } from '../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

it('tells the administrator how far every copy is behind, and nobody else', async () => {
  await graph.follow();
  const response = await fetch(`${graph.adminUrl}/status`);
  const status = (await response.json()) as Record<string, { copies: object[] }>;
  expect(status.doctors!.copies).toMatchObject([
    { owner: 'groups', lagSeconds: expect.any(Number), parked: 0 },
    { owner: 'hospitals', lagSeconds: expect.any(Number), parked: 0 },
  ]);
  expect((await fetch(`${graph.url}/status`)).status).toBe(404);
});
