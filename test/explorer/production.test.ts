import { startProduction } from './start-production';

const explorers = ['OPERATOR', 'SECRETARIAT'];
const others = ['GROUP_ADMIN', 'PARTNER_HOSPITAL', 'ANALYST', 'AUDITOR'];
const places = ['/graphql', '/graphql/explorer/content.json', '/graphql/explorer/any/page.js'];

describe('the explorer in production', () => {
  let graph: Awaited<ReturnType<typeof startProduction>>;
  beforeAll(async () => {
    graph = await startProduction();
  });
  afterAll(() => graph.stop());

  it.each(explorers)('opens for the role %s, and lets nobody choose a role', async (role) => {
    const page = await get('/graphql', graph.as(role));
    expect(page.status).toBe(200);
    expect(page.body).toContain('id="explorer"');
    const content = await get('/graphql/explorer/content.json', graph.as(role));
    expect(content.status).toBe(200);
    expect(JSON.parse(content.body)).toMatchObject({ tokens: null, endpoint: '/graphql' });
  });

  it.each(places)('is not there for anybody else: %s', async (place) => {
    expect(await get(place)).toEqual({ status: 404, body: '' });
    expect(await get(place, { authorization: 'Bearer a.b.c' })).toEqual({ status: 404, body: '' });
    for (const role of others) {
      expect(await get(place, graph.as(role))).toEqual({ status: 404, body: '' });
    }
  });

  it('gives the files of its page to nobody else', async () => {
    const page = await get('/graphql', graph.as('OPERATOR'));
    const [, file = ''] = /src="([^"]+\/page\.js)"/.exec(page.body) ?? [];
    expect((await get(file, graph.as('OPERATOR'))).status).toBe(200);
    for (const headers of [{}, ...others.map((role) => graph.as(role))]) {
      expect(await get(file, headers)).toEqual({ status: 404, body: '' });
    }
  });

  it('makes no tokens, not even for those who may open it', async () => {
    const response = await fetch(`${graph.url}/graphql/explorer/token`, {
      method: 'POST',
      headers: {
        ...graph.as('OPERATOR'),
        'content-type': 'application/json',
        origin: graph.url,
      },
      body: JSON.stringify({ role: 'SECRETARIAT', tenants: {} }),
    });
    expect(response.status).toBe(404);
  });

  it.each([
    '{ __schema { types { name } } }',
    '{ __type(name: "Query") { name } }',
    'query Hidden { ...In } fragment In on Query { any: __schema { description } }',
    'query First { __typename } query Second { __schema { description } }',
  ])('A27: keeps the schema from those who may not look: %s', async (query) => {
    const operationName = /query (\w+)/.exec(query)?.[1];
    for (const headers of [{}, graph.as('ANALYST')]) {
      const { status, body } = await post({ query, operationName }, headers);
      expect(status).toBe(400);
      expect(JSON.parse(body)).toMatchObject({
        errors: [{ extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } }],
      });
      expect(body).not.toContain('data');
    }
    expect((await post({ query, operationName }, graph.as('OPERATOR'))).status).toBe(200);
  });

  it('lets everybody ask what type something is', async () => {
    const { status, body } = await post({ query: '{ __typename alliance { __typename } }' });
    expect(status).toBe(200);
    expect(JSON.parse(body)).toEqual({
      data: { __typename: 'Query', alliance: { __typename: 'Alliance' } },
    });
  });

  async function get(path: string, headers: Record<string, string> = {}) {
    const response = await fetch(`${graph.url}${path}`, {
      headers: { accept: 'text/html', ...headers },
    });
    return { status: response.status, body: await response.text() };
  }

  async function post(operation: object, headers: Record<string, string> = {}) {
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body: JSON.stringify(operation),
    });
    return { status: response.status, body: await response.text() };
  }
});
