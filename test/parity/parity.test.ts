import { developmentToken } from '../../cli/token/development-token';
import { readConfig } from '../../platform/config';
import {
  canonicalHash,
  createTokenWriter,
  internalTokenHeader,
} from '../../platform/internal-token';
import { createKeyring } from '../../platform/keyring';
import { nobody } from '../../platform/viewer';
import { subgraphNames } from '../../schema/subgraph-names';
import { givenArticle } from '../support/given/groups/given-article';
import { givenBooking } from '../support/given/doctors/given-booking';
import { givenDoctor } from '../support/given/doctors/given-doctor';
import { startTestGraph, type TestGraph } from '../support/graph';
import { operations, type Ids } from './operations';
import { startProcesses, type Processes } from './start-processes';

let graph: TestGraph;
let processes: Processes;

beforeAll(async () => {
  graph = await startTestGraph('in-process');
  processes = await startProcesses(graph.environment);
}, 180_000);
afterAll(async () => {
  await processes?.stop();
  await graph.stop();
});

describe('one process for everything, and one for each part', () => {
  type Answered = Map<string, { status: number; type: string | null; text: string }>;
  const one: Answered = new Map();
  const each: Answered = new Map();
  let ids: Ids;
  let tokens: Record<string, string>;

  beforeAll(async () => {
    const { data } = await graph.query(
      '{ group(slug: "donglei") { id } hospitals(first: 1) { nodes { id } } }',
    );
    const groupId = data.group!.id as unknown as string;
    const hospitalId = data.hospitals!.nodes![0]!.id as unknown as string;
    const doctor = await givenDoctor(graph);
    const booking = await givenBooking(graph, { doctorId: doctor.id, groupId, hospitalId });
    const article = await givenArticle(graph, {
      groupId,
      publishedAt: new Date('2026-03-01T08:30:00.123Z'),
    });
    ids = { doctor: doctor.id, booking: booking.id, article: article.id };
    await graph.follow();

    const config = readConfig(graph.environment, subgraphNames);
    const tokenFor = (role: string, tenants: Record<string, string>) =>
      developmentToken(config, { role, tenants });
    const group = await tokenFor('GROUP_ADMIN', { group: 'donglei' });
    const hospital = await tokenFor('PARTNER_HOSPITAL', { hospital: hospitalId });
    const secretariat = await tokenFor('SECRETARIAT', {});
    tokens = { group, hospital, secretariat, forged: `${group.slice(0, -8)}AAAAAAAA` };

    for (const [url, answers] of [
      [graph.url, one],
      [processes.url, each],
    ] as const) {
      for (const { name, query, variables, as } of operations) {
        const response = await fetch(`${url}/graphql`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            ...(as && { authorization: `Bearer ${tokens[as]}` }),
          },
          body: JSON.stringify({ query, variables: variables?.(one, ids) }),
        });
        const type = response.headers.get('content-type');
        answers.set(name, { status: response.status, type, text: await response.text() });
      }
    }
  });

  it.each(operations.map(({ name }) => name))('answer the same, byte for byte: %s', (name) => {
    expect(each.get(name)).toEqual(one.get(name));
  });

  it.each(operations)('answer as they should: $name', ({ name, refused }) => {
    const { errors = [] } = JSON.parse(one.get(name)!.text) as {
      errors?: { extensions: { code: string } }[];
    };
    const codes = [...new Set(errors.map(({ extensions }) => extensions.code))];
    expect(codes).toEqual(refused ? [refused] : []);
  });

  it('answer with what was asked for', () => {
    const text = (name: string) => one.get(name)!.text;
    expect(text('a moment in time')).toContain('"publishedAt":"2026-03-01T08:30:00.123Z"');
    expect(text('the page behind a cursor')).not.toBe(text('a first page'));
    expect(text('the page behind a cursor')).toContain('"totalCount"');
    expect(text('a search that several owners answer')).toContain('宋冬雷');
    expect(text('who is asking, with a token')).toContain('冬雷脑科医生集团');
    expect(text('a booking, as its hospital')).toContain('"startsAt":"2026-03-02T01:00:00.000Z"');
    expect(text('a cursor of another list')).toContain('INVALID_CURSOR');
    expect(one.get('a forged token')!.status).toBe(401);
    expect(one.get('an unknown field')!.status).toBe(400);
  });
});

describe.each(subgraphNames)('the process of %s', (name) => {
  const operation = { query: '{ __typename }', operationName: null, variables: {} };
  const others = subgraphNames.filter((other) => other !== name);

  const post = (body: string, headers: Record<string, string> = {}, path = '/graphql') =>
    fetch(`${processes.urls[name]}${path}`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
  const tokenOf = (audience: string, keys: Record<string, string>, now?: number) => {
    const write = createTokenWriter(
      createKeyring({ secret: null, pairs: keys }),
      'gateway',
      audience,
    );
    return write(operation, { viewer: nobody, requestId: 'r' }, now);
  };
  const withToken = (token: string) => ({ [internalTokenHeader]: token });

  it('answers its gateway', async () => {
    const token = tokenOf(name, processes.keysOf(name));
    const response = await post(JSON.stringify(operation), withToken(token));
    expect([response.status, await response.text()]).toEqual([
      200,
      '{"data":{"__typename":"Query"}}',
    ]);
  });

  it('tells everybody that it lives and is ready, and no more', async () => {
    const live = await fetch(`${processes.urls[name]}/health/live`);
    const ready = await fetch(`${processes.urls[name]}/health/ready`);
    expect([live.status, await live.text()]).toEqual([200, '{"live":true}']);
    expect([ready.status, await ready.text()]).toEqual([200, '{"ready":true}']);
  });

  it.each([
    ['a query', '{"query":"{ __typename }"}', '/graphql'],
    ['its contract', '{"query":"{ _service { sdl } }"}', '/graphql'],
    [
      'an entity',
      '{"query":"{ _entities(representations: [{ __typename: \\"Group\\", id: \\"1\\" }]) { __typename } }"}',
      '/graphql',
    ],
    ['its schema', '{"query":"{ __schema { types { name } } }"}', '/graphql'],
    ['malformed JSON', '{"query":', '/graphql'],
    ['nothing', '', '/graphql'],
    ['a path that does not exist', '{}', '/nowhere'],
    ['a health check with something behind it', '{}', '/health/live/../../graphql'],
    ['a health check that is posted', '{}', '/health/ready?x'],
  ])('answers 401 to whoever asks for %s without a token', async (_what, body, path) => {
    const response = await post(body, {}, path);
    const text = await response.text();
    expect([response.status, JSON.parse(text)]).toEqual([
      401,
      { errors: [{ message: expect.any(String), extensions: { code: 'UNAUTHENTICATED' } }] },
    ]);
    expect(text).not.toMatch(/__typename|Group|sdl/);
  });

  it.each(['GET', 'PUT', 'DELETE', 'OPTIONS'])(
    'answers 401 to %s without a token',
    async (method) => {
      const response = await fetch(`${processes.urls[name]}/graphql?query={__typename}`, {
        method,
      });
      expect(response.status).toBe(401);
    },
  );

  it('answers 401 to tokens that are not for it, not fresh, not whole or for another body', async () => {
    const keys = processes.keysOf(name);
    const other = others[0]!;
    const good = tokenOf(name, keys);
    const [header, , signature] = good.split('.');
    const forged = Buffer.from(
      JSON.stringify({ iss: 'gateway', aud: name, iat: 0, exp: 9e9, bh: canonicalHash(operation) }),
    ).toString('base64url');
    const theirs = processes.keysOf(other);
    const tokens: Record<string, string> = {
      'another audience, signed with our key': tokenOf(other, {
        [`gateway>${other}`]: keys[`gateway>${name}`]!,
      }),
      'our audience, signed with the key of another': tokenOf(name, {
        [`gateway>${name}`]: theirs[`gateway>${other}`]!,
      }),
      'a token for another': tokenOf(other, theirs),
      expired: tokenOf(name, keys, Date.now() - 36_000),
      'from the future': tokenOf(name, keys, Date.now() + 60_000),
      'claims of our own': `${header}.${forged}.${signature}`,
      'without a signature': good.replace(/[^.]+$/, ''),
      'a signature cut short': good.slice(0, -2),
      'no token at all': 'Bearer',
    };
    for (const [what, token] of Object.entries(tokens)) {
      const response = await post(JSON.stringify(operation), withToken(token));
      expect([what, response.status]).toEqual([what, 401]);
    }
    for (const changed of [
      { ...operation, query: '{ _service { sdl } }' },
      { ...operation, variables: { a: 1 } },
      { ...operation, operationName: 'Other' },
    ]) {
      const response = await post(JSON.stringify(changed), withToken(good));
      expect([changed, response.status]).toEqual([changed, 401]);
    }
    const unchanged = await post(JSON.stringify(operation), withToken(good));
    expect(unchanged.status).toBe(200);
  });
});
