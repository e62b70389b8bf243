import { request as httpRequest } from 'node:http';
import { stableId } from '../../platform/id';
import { startTestGraph, type TestGraph } from '../support/graph';

const wish = { role: 'GROUP_ADMIN', tenants: { group: [stableId('Group', 'donglei')] } };
const json = { 'content-type': 'application/json' };

describe('the tokens of the explorer', () => {
  let graph: TestGraph;
  let own: Record<string, string>;
  beforeAll(async () => {
    graph = await startTestGraph();
    own = { ...json, origin: graph.url, 'sec-fetch-site': 'same-origin' };
  });
  afterAll(() => graph.stop());

  it('make somebody of the chosen role, for the chosen group', async () => {
    const { status, body } = await ask(wish, own);
    expect(status).toBe(200);
    const { data } = await graph.query('{ viewer { kind groups { slug } } }', undefined, {
      authorization: `Bearer ${(JSON.parse(body) as { token: string }).token}`,
    });
    expect(data.viewer).toEqual({ kind: 'USER', groups: [{ slug: 'donglei' }] });
  });

  it.each([
    ['a page of another site', { origin: 'https://example.org' }],
    ['a page of another port', { origin: 'http://localhost:1' }],
    ['a page that does not say where it is from', { origin: '' }],
    ['another site in this address', { 'sec-fetch-site': 'cross-site' }],
    ['a sandboxed frame', { origin: 'null' }],
  ])('are not for %s', async (_who, headers) => {
    const { status, body } = await ask(wish, { ...own, ...headers });
    expect(status).toBe(403);
    expect(body).not.toContain('eyJ');
  });

  it('are not for a name that was made to point to this machine', async () => {
    const { port } = new URL(graph.url);
    const host = `rebound.example:${port}`;
    expect((await ask(wish, { ...own, host, origin: `http://${host}` })).status).toBe(403);
    const address = `127.0.0.1:${port}`; // the same with an address is this machine
    const byAddress = { ...own, host: address, origin: `http://${address}` };
    expect((await ask(wish, byAddress)).status).toBe(200);
  });

  it.each(['text/plain', 'application/x-www-form-urlencoded', 'multipart/form-data', ''])(
    'are not given for the content type "%s", that a form could send',
    async (type) => {
      const { status } = await ask(wish, { ...own, 'content-type': type });
      expect(status).toBe(415);
    },
  );

  it.each([
    ['a role that there is not', { role: 'KING' }],
    ['a name that every object has', { role: 'constructor' }],
    ['a role without whom it acts for', { role: 'GROUP_ADMIN', tenants: { group: [] } }],
    ['tenants that are no lists', { role: 'GROUP_ADMIN', tenants: { group: 'x' } }],
    ['no object', []],
  ])('are not given for %s', async (_what, body) => {
    const answer = await ask(body, own);
    expect(answer.status).toBe(400);
    expect(answer.body).toContain('Choose one of the roles');
  });

  /** By hand: fetch sets some of these headers itself. */
  function ask(body: unknown, headers: Record<string, string>) {
    return new Promise<{ status: number; body: string }>((resolve, reject) => {
      const sent = Object.entries(headers).filter(([, value]) => value !== '');
      const options = { method: 'POST', headers: Object.fromEntries(sent) };
      const request = httpRequest(`${graph.url}/graphql/explorer/token`, options, (response) => {
        const parts: Buffer[] = [];
        response.on('data', (part: Buffer) => parts.push(part));
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, body: Buffer.concat(parts).toString() }),
        );
      });
      request.on('error', reject);
      request.end(JSON.stringify(body));
    });
  }
});
