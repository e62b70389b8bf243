import { startTestGraph, type TestGraph } from '../support/graph';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph();
});
afterAll(() => graph.stop());

const internals =
  /alliance_|t[0-9a-f]{10}_|SELECT |node_modules|\.ts\b|127\.0\.0\.1|subgraph|stack/i;

async function refusalOf(body: string, headers?: Record<string, string>) {
  const { status, text } = await graph.post(body, headers);
  expect(text).not.toMatch(internals);
  const { errors } = JSON.parse(text) as { errors: { extensions: Record<string, unknown> }[] };
  return { status, code: errors[0]?.extensions.code, reason: errors[0]?.extensions.reason };
}

const asQuery = (query: string, variables?: object) => JSON.stringify({ query, variables });

it.each([
  ['an unknown field', '{ groups { colour } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['an unknown argument', '{ groups(last: 3) { totalCount } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
  [
    'a wrong enum value',
    '{ groups(filter: { status: [GOOD] }) { totalCount } }',
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'an order by SQL',
    '{ groups(orderBy: "1; DROP") { totalCount } }',
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  [
    'a mutation that does not exist',
    'mutation { forgetEverything }',
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a subscription', 'subscription { x }', 400, 'GRAPHQL_VALIDATION_FAILED'],
  ['a text without end', '{ groups {', 400, 'GRAPHQL_PARSE_FAILED'],
  ['nothing', '', 400, 'BAD_REQUEST'],
  [
    'a mutation for other programs',
    'mutation { noteKeyUse(id: "x") }',
    400,
    'GRAPHQL_VALIDATION_FAILED',
  ],
  ['a field for other programs', '{ groupsEvents { cursor } }', 400, 'GRAPHQL_VALIDATION_FAILED'],
])('refuses %s before anything is executed', async (_what, query, status, code) => {
  let refusal;
  const { requests } = await graph.count(async () => {
    refusal = await refusalOf(asQuery(query));
  });
  expect(refusal).toMatchObject({ status, code });
  expect(requests).toEqual({});
});

it.each([0, -1, 101, 1_000_000])('refuses a page of %s', async (first) => {
  const refusal = await refusalOf(
    asQuery('query ($n: Int) { groups(first: $n) { totalCount } }', { n: first }),
  );
  expect(refusal).toEqual({ status: 200, code: 'BAD_USER_INPUT', reason: 'FIRST_OUT_OF_RANGE' });
});

it.each([2_147_483_648, 1.5, '5', true])(
  'refuses %s where a whole number belongs',
  async (first) => {
    const refusal = await refusalOf(
      asQuery('query ($n: Int) { groups(first: $n) { totalCount } }', { n: first }),
    );
    expect(refusal).toMatchObject({ status: 400, code: 'BAD_USER_INPUT' });
  },
);

describe('cursors', () => {
  const page = `query ($after: String, $filter: GroupFilter, $orderBy: GroupOrder) {
    groups(first: 2, after: $after, filter: $filter, orderBy: $orderBy) { pageInfo { endCursor } }
    alliance { members(first: 2) { pageInfo { endCursor } } }
  }`;
  const cursors = async () => {
    const { data } = await graph.query(page);
    return {
      groups: data.groups!.pageInfo!.endCursor as unknown as string,
      members: data.alliance!.members!.pageInfo!.endCursor as unknown as string,
    };
  };
  const invalid = { status: 200, code: 'BAD_USER_INPUT', reason: 'INVALID_CURSOR' };

  it('lead on in their own list', async () => {
    const { groups } = await cursors();
    const { data } = await graph.query(page, { after: groups });
    expect(data.groups!.pageInfo!.endCursor).not.toBe(groups);
  });

  it('of another list are refused', async () => {
    const { members } = await cursors();
    expect(await refusalOf(asQuery(page, { after: members }))).toEqual(invalid);
  });

  it('of the same list with another filter or order are refused', async () => {
    const { groups } = await cursors();
    const filter = { foundingMember: true };
    const orderBy = { field: 'FOUNDED_ON' };
    expect(await refusalOf(asQuery(page, { after: groups, filter }))).toEqual(invalid);
    expect(await refusalOf(asQuery(page, { after: groups, orderBy }))).toEqual(invalid);
  });

  it.each(['', 'abc', '!', 'a.b.c', 'A'.repeat(5_000), "' OR 1=1 --"])(
    'that were made up are refused: %.20s',
    async (after) => {
      expect(await refusalOf(asQuery(page, { after }))).toEqual(invalid);
    },
  );
});

it.each([
  ['without an end', '{"query": '],
  ['that is no object', '[1, 2]'],
  ['that is empty', ''],
])('refuses a body %s', async (_what, body) => {
  expect(await refusalOf(body)).toMatchObject({ status: 400, code: 'BAD_REQUEST' });
});

it('refuses a body of more than 256 KiB', async () => {
  const refusal = await refusalOf(asQuery(`{ groups { totalCount } } #${'x'.repeat(262_144)}`));
  expect(refusal).toMatchObject({ status: 413, code: 'BODY_TOO_LARGE' });
});

it('refuses a body that is not JSON by its type', async () => {
  const refusal = await refusalOf('query=%7Bgroups%7D', { 'content-type': 'text/plain' });
  expect([400, 415]).toContain(refusal.status);
});

it.each(["' OR 1=1 --", '%', '_', '\\', '!', '𠮷', '😀'])(
  'takes %s in a search for itself',
  async (text) => {
    const { data } = await graph.query(
      'query ($t: String!) { search(text: $t) { groups { name } } }',
      {
        t: text,
      },
    );
    expect(data.search!.groups).toEqual([]);
  },
);

it.each(['', '   ', 'x'.repeat(65)])('refuses to search for "%.10s"', async (text) => {
  const query = 'query ($t: String!) { search(text: $t) { groups { name } } }';
  expect(await refusalOf(asQuery(query, { t: text }))).toMatchObject({ reason: 'SEARCH_TEXT' });
});

it('gives null for what is not there', async () => {
  const { data } = await graph.query(
    '{ a: group(id: "none") { id } b: group(slug: "none") { id } }',
  );
  expect(data).toEqual({ a: null, b: null });
});

it.each([
  ['an empty name', '', 200],
  ['a name that no operation has', 'C', 400],
  ['no name for two operations', undefined, 400],
])('asked for %s of an operation, is clear about it', async (_what, operationName, status) => {
  const query =
    status === 200
      ? '{ viewer { kind } }'
      : 'query A { viewer { kind } } query B { viewer { kind } }';
  const answer = await graph.post(JSON.stringify({ query, operationName }));
  expect(answer.status).toBe(status);
  if (status === 400) expect(answer.text).toContain('OPERATION_RESOLUTION_FAILURE');
});
