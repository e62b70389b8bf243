import {
  canonicalHash,
  createTokenWriter,
  internalTokenHeader,
} from '../../platform/internal-token';
import { createKeyring } from '../../platform/keyring';
import type { Operation } from '../../platform/transport';
import { nobody } from '../../platform/viewer';
import { subgraphNames } from '../../schema/subgraph-names';
import { as } from '../support/as';
import { startTestGraph, type TestGraph } from '../support/graph';
import { readConfigOf } from './read-config-of';

let graph: TestGraph;
beforeAll(async () => {
  graph = await startTestGraph('over-http');
});
afterAll(() => graph.stop());

const secretOf = ({ environment }: TestGraph) => readConfigOf(environment).internalSecret;

const operation = { query: '{ _service { sdl } }' };
const other = { query: '{ __schema { types { name } } }' };
const call = {
  viewer: { ...nobody, kind: 'user', roles: ['SECRETARIAT'] },
  requestId: 'r',
} as const;
const minuteMs = 60_000;

describe.each(subgraphNames)('the subgraph of %s, asked past the gateway', (name) => {
  const neighbour = subgraphNames[(subgraphNames.indexOf(name) + 1) % subgraphNames.length]!;
  const keyring = () => createKeyring({ secret: secretOf(graph), pairs: {} });
  const write = (audience: string = name, issuer = 'gateway') =>
    createTokenWriter(keyring(), issuer, audience);

  async function ask(token: string | null, asked: Operation = operation) {
    const headers = {
      'content-type': 'application/json',
      ...(token && { [internalTokenHeader]: token }),
    };
    const url = graph.subgraphUrls[name]!;
    const answer = await fetch(url, { method: 'POST', headers, body: JSON.stringify(asked) });
    return { status: answer.status, text: await answer.text() };
  }

  const refusedAlike = {
    errors: [{ message: 'Please sign in.', extensions: { code: 'UNAUTHENTICATED' } }],
  };
  async function expectRefusal(token: string | null, asked?: Operation) {
    const { status, text } = await ask(token, asked);
    expect([status, JSON.parse(text)]).toEqual([401, refusedAlike]);
  }

  it('answers to a token of the gateway', async () => {
    const { status, text } = await ask(write()(operation, call));
    expect([status, text]).toEqual([200, expect.stringContaining('"data"')]);
  });

  it('F01: answers nothing without a token, on any path but its health', async () => {
    await expectRefusal(null);
    await expectRefusal(null, other);
    await expectRefusal(null, { query: '{ _entities(representations: []) { __typename } }' });
    const { origin } = new URL(graph.subgraphUrls[name]!);
    for (const path of ['/', '/graphql', '/metrics', '/nowhere']) {
      expect((await fetch(origin + path)).status).toBe(401);
    }
    expect((await fetch(`${origin}/health/live`)).status).toBe(200);
  });

  it('refuses a forged token', async () => {
    const stranger = createKeyring({ secret: 'a secret of a stranger', pairs: {} });
    await expectRefusal(createTokenWriter(stranger, 'gateway', name)(operation, call));
  });

  it('refuses a token with other claims, another algorithm or no signature', async () => {
    const [header = '', payload = '', signature = ''] = write()(operation, call).split('.');
    const claims = JSON.parse(Buffer.from(payload, 'base64url').toString()) as object;
    const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');
    const hash = canonicalHash(other);
    await expectRefusal(`${header}.${encode({ ...claims, bh: hash })}.${signature}`, other);
    await expectRefusal(`${header}.${encode({ ...claims, iss: 'relay' })}.${signature}`);
    await expectRefusal(
      `${encode({ alg: 'none', typ: 'internal+jwt', kid: 'derived' })}.${payload}.`,
    );
    await expectRefusal(`${header}.${payload}.`);
  });

  it('refuses a token that has expired, or of the time to come', async () => {
    await expectRefusal(write()(operation, call, Date.now() - minuteMs));
    await expectRefusal(write()(operation, call, Date.now() + minuteMs));
  });

  it('refuses a token that is sent again with another body', async () => {
    const token = write()(operation, call);
    expect((await ask(token)).status).toBe(200);
    await expectRefusal(token, other);
    await expectRefusal(token, { ...operation, variables: { more: 1 } });
    await expectRefusal(token, { ...operation, operationName: 'another' });
  });

  it('refuses a token that is meant for another subgraph', async () => {
    await expectRefusal(write(neighbour)(operation, call));
  });

  it('refuses a token of an issuer that nobody knows under the key of the gateway', async () => {
    const [key] = keyring()('gateway', name);
    const pairs = { [`stranger>${name}`]: `derived:${key!.secret.toString('base64url')}` };
    await expectRefusal(
      createTokenWriter(createKeyring({ secret: null, pairs }), 'stranger', name)(operation, call),
    );
  });

  it("F05: refuses a client's own access token, wherever it stands", async () => {
    const { authorization } = await as(graph, 'SECRETARIAT');
    const token = authorization.replace('Bearer ', '');
    await expectRefusal(token);
    const url = graph.subgraphUrls[name]!;
    const headers = { 'content-type': 'application/json', authorization };
    const body = JSON.stringify(operation);
    expect((await fetch(url, { method: 'POST', headers, body })).status).toBe(401);
  });
});
