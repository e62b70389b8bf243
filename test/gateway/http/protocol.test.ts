import { createHash } from 'node:crypto';
import { connect } from 'node:net';
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

/** Bytes as they are, and what comes back until the other side ends or a second is over. */
function raw(text: string, ms = 1_000): Promise<string> {
  const { port } = new URL(gateway.url);
  return new Promise((resolve, reject) => {
    let said = '';
    const socket = connect(Number(port), '127.0.0.1', () => socket.write(text));
    const timer = setTimeout(() => socket.destroy(), ms);
    socket.on('data', (data) => (said += data.toString('latin1')));
    socket.on('close', () => {
      clearTimeout(timer);
      resolve(said);
    });
    socket.on('error', (error: NodeJS.ErrnoException) =>
      error.code === 'ECONNRESET' || error.code === 'EPIPE' ? undefined : reject(error),
    );
  });
}
const lines = (...all: string[]) => `${all.join('\r\n')}\r\n`;

describe('what is no HTTP', () => {
  it.each([
    [
      'B17',
      'a header of 17 KB',
      lines('GET /health/live HTTP/1.1', 'host: x', `x-long: ${'a'.repeat(17_000)}`, ''),
      431,
    ],
    [
      'B17',
      'cookies without end',
      lines(
        'GET /health/live HTTP/1.1',
        'host: x',
        `cookie: ${Array.from({ length: 2_000 }, (_, n) => `c${n}=1`).join('; ')}`,
        '',
      ),
      431,
    ],
    [
      'B18',
      'two lengths at once',
      lines(
        'POST /graphql HTTP/1.1',
        'host: x',
        'content-type: application/json',
        'content-length: 4',
        'transfer-encoding: chunked',
        '',
        '0',
        '',
        '',
      ),
      400,
    ],
    [
      'B18',
      'a header before its colon',
      lines('POST /graphql HTTP/1.1', 'host: x', 'transfer-encoding : chunked', '', '0', '', ''),
      400,
    ],
    [
      'B18',
      'a folded header',
      lines('GET /health/live HTTP/1.1', 'host: x', 'x-a: b', ' c', ''),
      400,
    ],
    [
      'B18',
      'a wrong length',
      lines('GET /health/live HTTP/1.1', 'host: x', 'content-length: -1', ''),
      400,
    ],
    ['B10', 'CONNECT', lines('CONNECT example.com:443 HTTP/1.1', 'host: example.com', ''), 0],
  ])('%s: %s', async (_number, _what, text, status) => {
    const said = await raw(text);
    if (status === 0) expect(said).not.toMatch(/^HTTP\/1\.1 2/);
    else expect(said).toMatch(new RegExp(`^HTTP/1\\.1 ${status} `));
    expect((await gateway.ask('{ name }')).status).toBe(200);
  });

  it('B17: more than a hundred headers', async () => {
    const many = Array.from({ length: 150 }, (_, n) => `x-h${n}: 1`);
    const said = await raw(
      lines('GET /health/live HTTP/1.1', 'host: x', ...many, 'connection: close', ''),
    );
    expect(said).toMatch(/^HTTP\/1\.1 431 /);
  });

  it('B19: pipelined requests are answered in order', async () => {
    const one = lines('GET /health/live HTTP/1.1', 'host: x', '');
    const last = lines('GET /nothing HTTP/1.1', 'host: x', 'connection: close', '');
    const said = await raw(one.repeat(50) + last, 5_000);
    const statuses = [...said.matchAll(/HTTP\/1\.1 (\d+)/g)].map(([, status]) => status);
    expect(statuses).toEqual([...Array<string>(50).fill('200'), '404']);
  });

  it('B23: another host, or a whole address, changes nothing', async () => {
    const said = await raw(
      lines(
        'GET http://evil.example/health/live HTTP/1.1',
        'host: evil.example',
        'connection: close',
        '',
      ),
    );
    expect(said).not.toContain('evil.example');
  });

  it('B22: a client cannot say who it is by headers of ours', async () => {
    const spoofed = {
      'x-internal-token': 'x',
      'x-user-id': '1',
      'x-roles': 'SECRETARIAT',
      'x-tenant-id': '1',
    };
    const { status, headers } = await gateway.ask('{ name }', { headers: spoofed });
    expect(status).toBe(200);
    expect([...headers.keys()].filter((name) => name.startsWith('apollo'))).toEqual([]);
  });
});

describe('documents that are sent once (automatic persisted queries)', () => {
  const hashOf = (query: string) => createHash('sha256').update(query).digest('hex');
  const body = (query: string | undefined, sha256Hash: string, version = 1) =>
    JSON.stringify({ query, extensions: { persistedQuery: { version, sha256Hash } } });
  const known = '{ name __typename }';

  it('are asked for, kept, and found again by their hash', async () => {
    const { text } = await post(body(undefined, hashOf(known)));
    expect(text).toContain('PERSISTED_QUERY_NOT_FOUND');
    expect((await post(body(known, hashOf(known)))).status).toBe(200);
    const { status, text: found } = await post(body(undefined, hashOf(known)));
    expect(status).toBe(200);
    expect(found).toContain('"__typename":"Query"');
  });

  it.each([
    ['a hash of something else', body('{ name }', hashOf(known))],
    ['another version', body('{ name }', hashOf('{ name }'), 2)],
  ])('B28: %s is refused', async (_what, text) => {
    expect((await refused(() => post(text))).status).toBe(400);
  });

  it('B28: what is too large is not kept', async () => {
    const deep = `{${'thing{'.repeat(13)}name${'}'.repeat(13)}}`;
    expect((await post(body(deep, hashOf(deep)))).text).toContain('MAX_DEPTH_LIMIT');
    expect((await post(body(undefined, hashOf(deep)))).text).toContain('PERSISTED_QUERY_NOT_FOUND');
  });
});
