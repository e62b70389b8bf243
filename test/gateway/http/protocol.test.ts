import { gzipSync } from 'node:zlib';
import { openSmallGateway, type SmallGateway } from '../limits/small-gateway';

let gateway: SmallGateway;
beforeAll(async () => {
  gateway = await openSmallGateway();
});
afterAll(() => gateway.stop());

const json = { 'content-type': 'application/json' };
const internals = /node_modules|\.ts\b|127\.0\.0\.1|http:\/\/unused|\bat .+:\d+/;

async function send(path: string, init: RequestInit = {}) {
  const response = await fetch(`${gateway.url}${path}`, { redirect: 'manual', ...init });
  const text = await response.text();
  expect(text).not.toMatch(internals);
  return { status: response.status, headers: response.headers, text };
}

const post = (body: string | Buffer, headers: Record<string, string> = json, path = '/graphql') =>
  send(path, { method: 'POST', headers, body });

/** Refused without anything being fetched, and the gateway goes on. */
async function refused(answer: () => Promise<{ status: number; text: string; headers: Headers }>) {
  const before = gateway.fetches();
  const { status, text, headers } = await answer();
  expect(gateway.fetches()).toBe(before);
  expect((await gateway.ask('{ name }')).status).toBe(200);
  return { status, text, headers };
}

describe('a body that is no request', () => {
  it.each([
    ['B01', 'cut off', '{"query": "{ na'],
    ['B01', 'with a comma too many', '{"query": "{ name }",}'],
    ['B01', 'with NaN', '{"query": NaN}'],
    ['B01', 'in single quotes', "{'query': '{ name }'}"],
    ['B01', 'with nothing in it', ''],
    ['B03', 'whose query is an object', '{"query": {}}'],
    ['B03', 'whose query is a number', '{"query": 7}'],
    ['B03', 'whose query is a list', '{"query": ["{ name }"]}'],
    ['B04', 'whose variables are text', '{"query": "{ name }", "variables": "x"}'],
    ['B04', 'whose variables are a list', '{"query": "{ name }", "variables": [1]}'],
    ['B04', 'whose extensions are a number', '{"query": "{ name }", "extensions": 1}'],
    ['B05', 'that is a batch', '[{"query": "{ name }"}, {"query": "{ name }"}]'],
    ['B05', 'that is a large batch', JSON.stringify(Array(5_000).fill({ query: '{ name }' }))],
    ['B01', 'that is null', 'null'],
    ['B01', 'that is text', '"{ name }"'],
    ['C09', 'that would reach prototypes', '{"query": "{ name }", "__proto__": {"polluted": 1}}'],
    [
      'C09',
      'that would reach constructors',
      '{"query": "{ name }", "constructor": {"prototype": {"polluted": 1}}}',
    ],
  ])('%s: %s', async (_number, _what, body) => {
    expect((await refused(() => post(body))).status).toBe(400);
    expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  });
});

it.each([
  ['B06', 'plain text', 'text/plain'],
  ['B06', 'a form', 'application/x-www-form-urlencoded'],
  ['B06', 'parts', 'multipart/form-data; boundary=x'],
  ['B07', 'another alphabet', 'application/json; charset=ibm037'],
  ['B07', 'another alphabet', 'application/json; charset=utf-7'],
  ['B07', 'another alphabet', 'application/json; charset=utf-16'],
])('%s: %s is no media type that we read', async (_number, _what, type) => {
  const { status } = await refused(() => post('{"query":"{ name }"}', { 'content-type': type }));
  expect(status).toBe(415);
});

it.each(['application/json; charset=utf-8', 'application/json;charset=UTF-8'])(
  'reads %s',
  async (type) => {
    expect((await post('{"query":"{ name }"}', { 'content-type': type })).status).toBe(200);
  },
);

describe('questions by GET', () => {
  const ask = (search: string, headers: Record<string, string> = {}) =>
    send(`/graphql?${search}`, { headers });
  const preflighted = { 'apollo-require-preflight': 'yes' };
  const query = `query=${encodeURIComponent('{ name }')}`;

  it('are answered to those that no page of others can have sent', async () => {
    expect((await ask(query, preflighted)).status).toBe(200);
  });

  it.each<Record<string, string>>([{}, { 'content-type': 'text/plain' }])(
    'B08: are refused to others: %j',
    async (headers) => {
      const { status } = await refused(() => ask(query, headers));
      expect([400, 415]).toContain(status);
    },
  );

  it('B09: change nothing', async () => {
    const { status, headers } = await refused(() => ask('query=mutation%7Bact%7D', preflighted));
    expect(status).toBe(405);
    expect(headers.get('allow')).toBe('POST');
  });

  it('are measured like all others', async () => {
    const deep = `{${'thing{'.repeat(13)}name${'}'.repeat(13)}}`;
    const { status, text } = await refused(() =>
      ask(`query=${encodeURIComponent(deep)}`, preflighted),
    );
    expect(status).toBe(400);
    expect(text).toContain('MAX_DEPTH_LIMIT');
  });
});

it.each(['PUT', 'DELETE', 'PATCH'])('B10: %s is no method of it', async (method) => {
  const { status, headers } = await refused(() =>
    send('/graphql', { method, headers: json, body: '{}' }),
  );
  expect(status).toBe(405);
  expect(headers.get('allow')).toBe('GET, POST');
});

describe('what the answer is', () => {
  it.each([
    [{}, 200, 'application/json'],
    [{ accept: '*/*' }, 200, 'application/json'],
    [{ accept: 'application/json' }, 200, 'application/json'],
    [{ accept: 'application/graphql-response+json' }, 200, 'application/graphql-response+json'],
    [
      { accept: 'application/graphql-response+json, application/json;q=0.9' },
      200,
      'application/graphql-response+json',
    ],
    [{ accept: 'text/html' }, 406, null],
    [{ accept: 'image/png' }, 406, null],
  ] as [Record<string, string>, number, string | null][])(
    'for %j: %s %s',
    async (headers, status, type) => {
      const answer = await post('{"query":"{ name }"}', { ...json, ...headers });
      expect(answer.status).toBe(status);
      if (type !== null) expect(answer.headers.get('content-type')).toMatch(type);
    },
  );

  it.each(['application/json', 'application/graphql-response+json'])(
    'for an invalid document as %s: 400',
    async (accept) => {
      const { status } = await post('{"query":"{ nam }"}', { ...json, accept });
      expect(status).toBe(400);
    },
  );

  it('is nothing that a browser would take for something else (C18)', async () => {
    const { headers } = await post('{"query":"{ name }"}');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
  });
});

describe('pages of other origins', () => {
  let open: SmallGateway;
  beforeAll(async () => {
    open = await openSmallGateway({}, { allowedOrigins: ['https://app.example'] });
  });
  afterAll(() => open.stop());
  const from = (origin: string, method = 'POST') =>
    fetch(`${open.url}/graphql`, {
      method,
      headers: { ...json, origin, 'access-control-request-method': 'POST' },
      ...(method === 'POST' && { body: '{"query":"{ name }"}' }),
    });

  it('are allowed when they were named', async () => {
    const { headers } = await from('https://app.example');
    expect(headers.get('access-control-allow-origin')).toBe('https://app.example');
    expect(headers.get('vary')).toMatch(/origin/i);
    const preflight = await from('https://app.example', 'OPTIONS');
    expect(preflight.status).toBe(204);
    expect(preflight.headers.get('access-control-allow-origin')).toBe('https://app.example');
    expect(preflight.headers.get('access-control-allow-credentials')).toBeNull();
  });

  it.each([
    'https://other.example',
    'null',
    'https://app.example.evil.example',
    'http://app.example',
  ])('B13: %s is not', async (origin) => {
    for (const method of ['POST', 'OPTIONS']) {
      const { headers } = await from(origin, method);
      expect(headers.get('access-control-allow-origin')).toBeNull();
    }
  });
});

describe('B14, B15: a body that is too large, or packed', () => {
  it('by its length', async () => {
    const { status } = await refused(() =>
      post(JSON.stringify({ query: `#${'x'.repeat(262_200)}` })),
    );
    expect(status).toBe(413);
  });

  it('piece by piece', async () => {
    const { status } = await refused(async () => {
      const body = new ReadableStream({
        start(controller) {
          for (let piece = 0; piece < 40; piece += 1) {
            controller.enqueue(new TextEncoder().encode(' '.repeat(10_000)));
          }
          controller.close();
        },
      });
      return send('/graphql', {
        method: 'POST',
        headers: json,
        body,
        duplex: 'half',
      } as RequestInit);
    });
    expect(status).toBe(413);
  });

  it.each(['gzip', 'deflate', 'br', 'gzip, gzip'])('packed as %s', async (encoding) => {
    const body = gzipSync(Buffer.alloc(50_000_000, ' '));
    const { status } = await refused(() => post(body, { ...json, 'content-encoding': encoding }));
    expect(status).toBe(415);
  });
});

it.each([
  '/graphiql',
  '/playground',
  '/console',
  '/metrics',
  '/status',
  '/health',
  '//graphql',
  '/%2e%2e/status',
  '/internal',
])('B12, B24: there is nothing at %s', async (path) => {
  expect((await refused(() => send(path))).status).toBe(404);
});
