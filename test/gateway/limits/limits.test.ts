import { openSmallGateway, type SmallGateway } from './small-gateway';

let gateway: SmallGateway;
beforeAll(async () => {
  gateway = await openSmallGateway();
});
afterAll(() => gateway.stop());

const internals = /node_modules|\.ts\b|127\.0\.0\.1|http:\/\/unused|at .+:\d+|Did you mean/;

/** What is said; nothing may have reached a subgraph, and the gateway must be well afterwards. */
async function refusalOf(query: string, options: Parameters<SmallGateway['ask']>[1] = {}) {
  const before = gateway.fetches();
  const { status, text, answer } = await gateway.ask(query, options);
  expect(gateway.fetches()).toBe(before);
  expect(text).not.toMatch(internals);
  expect(text).not.toContain('"data"');
  const live = await fetch(`${gateway.url}/health/live`);
  expect(live.status).toBe(200);
  expect(await gateway.ask('{ name }')).toMatchObject({
    status: 200,
    answer: { data: { name: 'well' } },
  });
  const { errors = [] } = answer;
  return { status, codes: [...new Set(errors.map(({ extensions }) => extensions.code))], errors };
}

const nested = (levels: number) =>
  `{ ${'thing { '.repeat(levels - 1)}name${' }'.repeat(levels - 1)} }`;
const times = (count: number, part: (n: number) => string) =>
  Array.from({ length: count }, (_, n) => part(n)).join(' ');
const chained = times(10, (n) => `fragment F${n} on Thing { thing { ...F${n + 1} } }`);
const doubled = times(20, (n) => `fragment F${n} on Thing { ...F${n + 1} ...F${n + 1} }`);

it.each([
  ['A01', 'plain nesting', nested(13), 'MAX_DEPTH_LIMIT'],
  ['A02', 'nesting of 10 000', nested(10_000), 'MAX_TOKENS_LIMIT'],
  [
    'A03',
    'depth in chained fragments',
    `{ thing { thing { ...F0 } } } ${chained} fragment F10 on Thing { name }`,
    'MAX_DEPTH_LIMIT',
  ],
  [
    'A04',
    'depth in inline fragments',
    `{ ${'thing { ... { '.repeat(13)}name${' } }'.repeat(13)} }`,
    'MAX_DEPTH_LIMIT',
  ],
  [
    'A06',
    'aliases of __typename',
    `{ ${times(101, (n) => `a${n}: __typename`)} }`,
    'MAX_ALIASES_LIMIT',
  ],
  ['A07', 'aliases of a field', `{ ${times(600, (n) => `a${n}: name`)} }`, 'MAX_ALIASES_LIMIT'],
  [
    'A08',
    'many commands at once',
    `mutation { ${times(6, () => 'act')} }`,
    'MAX_ROOT_FIELDS_LIMIT',
  ],
  [
    'A09',
    'the same field often',
    `{ thing { ${times(500, () => 'name')} } }`,
    'MAX_SELECTIONS_LIMIT',
  ],
  [
    'A10',
    'fields that overlap',
    `{ thing { ${times(290, (n) => `... { page(first: ${n}) { nodes { name } } }`)} } }`,
    'MAX_TOKENS_LIMIT',
  ],
  [
    'A12',
    'directives on one field',
    `{ name ${times(60, () => '@include(if: true)')} }`,
    'MAX_DIRECTIVES_LIMIT',
  ],
  [
    'A15',
    'fragments that double',
    `{ thing { ...F0 } } ${doubled} fragment F20 on Thing { name }`,
    'MAX_SELECTIONS_LIMIT',
  ],
  ['A18', 'too many tokens', `{ ${'name '.repeat(15_001)} }`, 'MAX_TOKENS_LIMIT'],
  [
    'A23',
    'many operations',
    times(201, (n) => `query Q${n} { thing { name thing { name } } }`),
    'MAX_TOKENS_LIMIT',
  ],
])('%s: %s', async (_number, _what, query, code) => {
  expect(await refusalOf(query)).toMatchObject({ status: 400, codes: [code] });
});

it('A11: unknown directives are told of a few times at most', async () => {
  const { status, errors } = await refusalOf(`{ name ${times(10, (n) => `@unknown${n}`)} }`);
  expect(status).toBe(400);
  expect(errors.length).toBeGreaterThan(0);
  expect(errors.length).toBeLessThanOrEqual(5);
});

it('A13: fragments in a circle', async () => {
  const circle =
    '{ thing { ...A } } fragment A on Thing { name ...B } fragment B on Thing { ...A }';
  expect(await refusalOf(circle)).toMatchObject({
    status: 400,
    codes: ['GRAPHQL_VALIDATION_FAILED'],
  });
});

it('A18: comments and commas are no tokens, and the body ends at 256 KiB', async () => {
  const comments = `${'#'.repeat(200_000)}\n{ name${','.repeat(2_000)} }`;
  expect((await gateway.ask(comments)).status).toBe(200);
  const { status, codes } = await refusalOf(`# ${'x'.repeat(1_000_000)}\n{ name }`);
  expect({ status, codes }).toEqual({ status: 413, codes: ['BODY_TOO_LARGE'] });
});

it('A25: a name of an operation that is longer than any name', async () => {
  const operationName = `Q\r\n\u001b[31m${'x'.repeat(100_000)}`;
  expect(await refusalOf('query Q { name }', { operationName })).toMatchObject({
    status: 400,
    codes: ['OPERATION_NAME_TOO_LONG'],
  });
});

it('is asked the same again and says the same again', async () => {
  const first = await refusalOf(nested(13));
  expect(await refusalOf(nested(13))).toEqual(first);
});

describe('what an operation may cost', () => {
  const pages = `query ($n: Int) {
    page(first: $n) { nodes { page(first: $n) { nodes { page(first: $n) { nodes { name } } } } } } }`;

  it.each([
    ['A20', 'a page of pages of pages', 100],
    ['A21', 'a little too much', 17],
  ])('%s: %s is refused for its variables', async (_number, _what, n) => {
    expect(await refusalOf(pages, { variables: { n } })).toMatchObject({
      status: 400,
      codes: ['COST_ESTIMATED_TOO_EXPENSIVE'],
    });
  });

  it('A21: the same document with shorter pages is answered, and says what it may have cost', async () => {
    const { status, headers } = await gateway.ask(pages, { variables: { n: 3 } });
    expect(status).toBe(200);
    expect(headers.get('x-cost-estimate')).toBe('52');
  });

  it('A23: only the operation that is chosen is counted', async () => {
    const both = `query Dear { page(first: 100) { nodes { page(first: 100) { nodes { name } } } } }
      query Cheap { name }`;
    expect(await refusalOf(both, { operationName: 'Dear' })).toMatchObject({ status: 400 });
    expect((await gateway.ask(both, { operationName: 'Cheap' })).status).toBe(200);
  });
});

describe('what one principal may ask', () => {
  const query = '{ page(first: 9) { nodes { name } } }'; // costs 10
  const budget = { perOperation: 100, perMinute: 35, inFlight: 2 };
  let narrow: SmallGateway;
  beforeAll(async () => {
    narrow = await openSmallGateway({
      budgetOf: () => budget,
      inFlight: 3,
      trustedProxies: ['127.0.0.1'],
    });
  });
  afterAll(() => narrow.stop());
  const as = (authorization: string) => ({ headers: { authorization } });

  it('in a minute: as much as the budget, then it waits, and others do not', async () => {
    const statuses = [];
    for (let time = 0; time < 4; time += 1) {
      statuses.push((await narrow.ask(query, as('one'))).status);
    }
    expect(statuses).toEqual([200, 200, 200, 429]);
    const { answer, headers } = await narrow.ask(query, as('one'));
    expect(answer.errors![0]!.extensions.code).toBe('RATE_LIMITED');
    expect(Number(headers.get('retry-after'))).toBeGreaterThan(0);
    expect((await narrow.ask(query, as('other'))).status).toBe(200);
  });

  it('without a credential: by the address that a trusted proxy names (B21)', async () => {
    const from = (address: string) => ({ headers: { 'x-forwarded-for': address } });
    for (let time = 0; time < 3; time += 1) await narrow.ask(query, from('192.0.2.1'));
    expect((await narrow.ask(query, from('192.0.2.1'))).status).toBe(429);
    expect((await narrow.ask(query, from('192.0.2.2'))).status).toBe(200);
  });

  it('an address that nobody trusted names is not believed (B21)', async () => {
    const wary = await openSmallGateway({ budgetOf: () => budget });
    const statuses = [];
    for (let time = 0; time < 4; time += 1) {
      const headers = { 'x-forwarded-for': `192.0.2.${time}`, 'x-real-ip': `192.0.2.${time}` };
      statuses.push((await wary.ask(query, { headers })).status);
    }
    await wary.stop();
    expect(statuses).toEqual([200, 200, 200, 429]);
  });

  it('at the same time: as many as allowed, of one and of all; then there is room again', async () => {
    let release = () => undefined as void;
    narrow.hold(new Promise<void>((resolve) => (release = resolve)));
    const started = narrow.fetches();
    const under = [
      narrow.ask('{ name }', as('a')),
      narrow.ask('{ name }', as('a')),
      narrow.ask('{ name }', as('b')),
    ];
    while (narrow.fetches() < started + 3) await new Promise((resolve) => setImmediate(resolve));

    expect((await narrow.ask('{ name }', as('a'))).status).toBe(429);
    const { status, answer } = await narrow.ask('{ name }', as('c'));
    expect(status).toBe(503);
    expect(answer.errors![0]!.extensions.code).toBe('RETRY_LATER');

    release();
    expect((await Promise.all(under)).map((one) => one.status)).toEqual([200, 200, 200]);
    narrow.hold(Promise.resolve());
    expect((await narrow.ask('{ name }', as('c'))).status).toBe(200);
  });
});
