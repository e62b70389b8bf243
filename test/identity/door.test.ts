import { request } from 'node:http';
import pino from 'pino';
import { createDevelopmentIssuer } from '../../gateway/security/development-issuer';
import { trustedIssuers } from '../../gateway/security/trusted-issuers';
import { keptSecret } from '../../platform/kept-secret';
import { createLog } from '../../platform/log';
import { tokenAudience } from '../../app';
import { as } from '../support/as';
import { startTestGraph, type TestGraph } from '../support/graph';
import { openDoor } from './open-door';
import { openIssuer } from './open-issuer';
import { openRegistry, type Registry } from './open-registry';
import { readConfigOf } from './read-config-of';
import { refusalOf } from './refusal-of';

let graph: TestGraph;
let registry: Registry;
beforeAll(async () => {
  graph = await startTestGraph();
  registry = await openRegistry(graph);
});
afterAll(async () => {
  await registry.stop();
  await graph.stop();
});

const publicQuestion = '{ groups(first: 1) { totalCount } }';
const guardedQuestion = '{ referrals(first: 1) { totalCount } }';
const whoAmI = '{ viewer { kind subject roles } }';

/** Sends a GraphQL question with headers exactly as given, repeated ones included. */
function send(path: string, headers: readonly string[], body: string): Promise<number> {
  const { hostname, port } = new URL(graph.url);
  return new Promise((resolve, reject) => {
    const sent = request({ hostname, port, path, method: 'POST', setHost: false }, (response) =>
      response.resume().on('end', () => resolve(response.statusCode ?? 0)),
    );
    sent.on('error', reject);
    const fixed = ['host', hostname, 'content-type', 'application/json'];
    const all = [...fixed, 'content-length', String(Buffer.byteLength(body)), ...headers];
    for (let index = 0; index < all.length; index += 2) {
      const [name = '', value = ''] = all.slice(index, index + 2);
      const before = sent.getHeader(name);
      sent.setHeader(name, before === undefined ? value : [String(before), value]);
    }
    sent.end(body);
  });
}

it('D01: without a token everybody sees what is public, and nothing else', async () => {
  expect((await graph.query(publicQuestion)).status).toBe(200);
  const refused = await graph.query(guardedQuestion);
  expect([refused.status, refused.refusals[0]!.code]).toEqual([401, 'UNAUTHENTICATED']);
});

it('D11: takes a credential from one Authorization header of the one scheme, and from nowhere else', async () => {
  const { authorization } = await as(graph, 'SECRETARIAT');
  const token = authorization.slice('Bearer '.length);
  const body = JSON.stringify({ query: guardedQuestion });
  const status = (...headers: string[]) => send('/graphql', headers, body);
  expect(await status('authorization', authorization)).toBe(200);

  expect(await status('authorization', `bearer ${token}`)).toBe(401);
  expect(await status('authorization', `Basic ${token}`)).toBe(401);
  expect(await status('authorization', token)).toBe(401);
  expect(await status('authorization', authorization, 'authorization', authorization)).toBe(401);
  expect(await status('authorization', authorization, 'authorization', 'Bearer a.b.c')).toBe(401);
  expect(await status('cookie', `access_token=${token}`)).toBe(401);
  for (const name of ['access_token', 'authorization', 'token']) {
    expect(await send(`/graphql?${name}=${token}`, [], body)).toBe(401);
  }
});

it('says how to sign in when it refuses a credential, and nothing about why', async () => {
  const answer = await fetch(`${graph.url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', authorization: 'Bearer a.b.c' },
    body: JSON.stringify({ query: publicQuestion }),
  });
  expect([answer.status, answer.headers.get('www-authenticate')]).toEqual([401, 'Bearer']);
  expect(await answer.json()).toEqual({
    errors: [{ message: 'Please sign in.', extensions: { code: 'UNAUTHENTICATED' } }],
  });
});

it('lets a machine in with its key, down to the subgraphs', async () => {
  const client = await registry.givenClient(Date.now());
  const { text } = await registry.givenKey(client, Date.now());
  const { data } = await graph.query(whoAmI, undefined, { authorization: `Bearer ${text}` });
  expect(data.viewer).toEqual({ kind: 'SERVICE', subject: client, roles: ['ANALYST'] });
});

it('D13: neither an answer nor a log line holds any part of a secret', async () => {
  const lines: string[] = [];
  const log = pino({ level: 'trace' }, { write: (line: string) => void lines.push(line) });
  const { text } = await registry.givenKey(await registry.givenClient(Date.now()), Date.now());
  const door = openDoor({
    log,
    directory: {
      find: () => Promise.reject(new Error('away')),
      listSuspended: () => Promise.reject(new Error('away')),
    },
  });
  expect(await refusalOf(door.enter(text))).toBe('RETRY_LATER');
  expect(lines.length).toBeGreaterThan(0);

  const wrong = text.slice(0, -4) + 'AAAA';
  const body = JSON.stringify({ query: '{ nonsense }' });
  const told = await Promise.all([
    graph.post(body, { authorization: `Bearer ${wrong}` }),
    graph.post(body, { authorization: `Bearer ${text}` }),
  ]);
  const everything = [...lines, ...told.map(({ text: answer }) => answer)].join('\n');
  expect(everything).not.toContain(text.slice(-43, -8));
});

describe('in production', () => {
  const production = {
    NODE_ENV: 'production',
    ALLIANCE_CURSOR_SECRET: 'a',
    ALLIANCE_INTERNAL_SECRET: 'b',
    ALLIANCE_DATABASE_SECRET: 'c',
    ALLIANCE_GROUPS_MYSQL_URL: 'mysql://a@b/c',
  };
  const doorOf = async (settings: Record<string, string>) => {
    const { ALLIANCE_DATA_DIR } = graph.environment;
    const config = readConfigOf({ ...settings, ALLIANCE_DATA_DIR });
    const trusted = await trustedIssuers(config, tokenAudience, createLog('silent'));
    return openDoor({ trusted, clock: { now: Date.now, wait: () => undefined } });
  };
  const developmentToken = () =>
    createDevelopmentIssuer(
      keptSecret(graph.environment.ALLIANCE_DATA_DIR, 'development-issuer'),
      tokenAudience,
    ).issue({ subject: 'a', clientId: null, roles: [], scopes: [], reason: null, tenants: {} });

  it('D05: a development token is worth nothing', async () => {
    const token = await developmentToken();
    expect(await refusalOf((await doorOf({})).enter(token))).toBe('accepted');
    expect(await refusalOf((await doorOf(production)).enter(token))).toBe('UNAUTHENTICATED');
  });

  it('believes the provider that its settings name, by the claims that they name', async () => {
    const issuer = await openIssuer();
    const door = await doorOf({
      ...production,
      ALLIANCE_OIDC_ISSUER: issuer.issuer,
      ALLIANCE_OIDC_AUDIENCE: 'the-graph',
      ALLIANCE_OIDC_JWKS_URL: issuer.jwksUrl,
      ALLIANCE_OIDC_TOKEN_TYPE: 'JWT',
      ALLIANCE_OIDC_ROLES_CLAIM: 'https://a.example/roles',
      ALLIANCE_OIDC_TENANTS_CLAIM: 'https://a.example/tenants',
    });
    const claims = {
      'https://a.example/roles': ['READER'],
      'https://a.example/tenants': { group: ['one'] },
    };
    const viewer = await door.enter(issuer.sign(Date.now(), claims, { typ: 'JWT' }));
    expect(viewer).toMatchObject({ roles: ['READER'], tenants: { group: ['one'] } });
    expect(await refusalOf(door.enter(issuer.sign(Date.now(), claims)))).toBe('UNAUTHENTICATED');
    await issuer.stop();
  });
});
