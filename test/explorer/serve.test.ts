import { startTestGraph, type TestGraph } from '../support/graph';

const html = { accept: 'text/html,application/xhtml+xml,*/*;q=0.8' };

describe('the explorer', () => {
  let graph: TestGraph;
  let page: string;
  beforeAll(async () => {
    graph = await startTestGraph();
    page = await (await get('/graphql')).text();
  });
  afterAll(() => graph.stop());

  it('comes with a policy that keeps it to its own origin', async () => {
    const { headers } = await get('/graphql');
    const policy = headers.get('content-security-policy')!;
    expect(policy).toContain("default-src 'none'");
    expect(policy).toContain("script-src 'self';");
    expect(policy).toContain("connect-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toMatch(/https?:|\*|unsafe-eval/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('holds no inline script and names files of its own server alone', () => {
    expect(page).not.toMatch(/<script(?![^>]*\ssrc=)/);
    const addresses = [...page.matchAll(/(?:src|href|data-content)="([^"]*)"/g)];
    expect(addresses.length).toBeGreaterThanOrEqual(4);
    for (const [, address] of addresses) expect(address).toMatch(/^\/graphql\/explorer\//);
  });

  it('may be kept by the browser for good, and travels compressed', async () => {
    const script = /src="([^"]+)"/.exec(page)![1]!;
    const { status, headers } = await get(script);
    expect(status).toBe(200);
    expect(headers.get('content-type')).toContain('text/javascript');
    expect(headers.get('cache-control')).toContain('immutable');
    expect(headers.get('content-encoding')).toBe('gzip');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });

  it('brings the schema and the examples along', async () => {
    const content = (await (await get('/graphql/explorer/content.json')).json()) as {
      sdl: string;
      examples: unknown[];
    };
    expect(content.sdl).toContain('type Query');
    expect(content.sdl).not.toContain('join__');
    expect(content.examples.length).toBeGreaterThan(0);
  });

  it.each(['page.html', '..%2f..%2fsecrets', '%2e%2e', '.', 'page.js%00'])(
    'has no file %s',
    async (name) => {
      const folder = /src="(.+)page\.js"/.exec(page)![1]!;
      const { status } = await get(`${folder}${name}`);
      expect([400, 404]).toContain(status);
    },
  );

  it('leaves programs that ask by GET alone', async () => {
    const query = encodeURIComponent('{ alliance { name } }');
    const response = await fetch(`${graph.url}/graphql?query=${query}`, {
      headers: { ...html, 'apollo-require-preflight': 'yes' },
    });
    expect(await response.text()).toContain('中国医生集团联盟');
  });

  function get(path: string) {
    return fetch(`${graph.url}${path}`, { headers: html });
  }
});
