import { createHash } from 'node:crypto';
import { inTransaction } from '../../platform/transaction';
import { nobody } from '../../platform/viewer';
import { revokeClient } from '../../subgraphs/groups/identity/commands/revoke-client';
import { revokeKey } from '../../subgraphs/groups/identity/commands/revoke-key';
import { ApiKey } from '../../subgraphs/groups/identity/entities/api-key';
import { startTestGraph, type TestGraph } from '../support/graph';
import { openRegistry, type Registry } from './open-registry';
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

const spoilt = (text: string) => text.slice(0, -1) + (text.endsWith('A') ? 'B' : 'A');

it('lets a machine in with its key: for its hospital alone, with what its role allows', async () => {
  const { enter, now } = registry.door();
  const hospital = await registry.givenClient(now(), '018f0000-0000-7000-8000-00000000000a');
  const viewer = await enter((await registry.givenKey(hospital, now())).text);
  expect(viewer).toEqual({
    kind: 'service',
    subject: hospital,
    clientId: hospital,
    roles: ['PARTNER_HOSPITAL'],
    scopes: [],
    reason: null,
    tenants: { hospital: ['018f0000-0000-7000-8000-00000000000a'] },
  });
});

it('confines a key to its own scopes, and no scope is more than the role has', async () => {
  const { enter, now } = registry.door();
  const client = await registry.givenClient(now());
  const whole = await registry.givenKey(client, now());
  const narrow = await registry.givenKey(client, now(), 365, ['east:figure:read', 'all:of:it']);
  expect((await enter(whole.text)).scopes).toEqual(['east:figure:read', 'east:x:read']);
  expect((await enter(narrow.text)).scopes).toEqual(['east:figure:read']);
});

it('keeps the hash of the secret and nothing from which the key could be made', async () => {
  const { now } = registry.door();
  const key = await registry.givenKey(await registry.givenClient(now()), now());
  const secret = key.text.slice(-43);
  expect(Buffer.from(secret, 'base64url')).toHaveLength(32);
  const row = await registry.database.manager.findOneByOrFail(ApiKey, { id: key.id });
  expect(row.secretHash).toBe(createHash('sha256').update(secret).digest('hex'));
  expect(JSON.stringify(row)).not.toContain(secret);
});

it('D12: refuses keys of a wrong length, with a wrong secret, and unknown ones, all alike', async () => {
  const { enter, now } = registry.door();
  const { text } = await registry.givenKey(await registry.givenClient(now()), now());
  const wrong = [
    text.slice(0, -1),
    `${text}A`,
    spoilt(text),
    text.replace('al_live_', 'al_test_'),
    text.toUpperCase(),
    `al_live_${'a'.repeat(16)}_${text.slice(-43)}`,
    'al_live__',
  ];
  for (const each of wrong) expect(await refusalOf(enter(each))).toBe('UNAUTHENTICATED');
  expect(await refusalOf(enter(text))).toBe('accepted');
});

it('refuses a key from the moment at which it expires', async () => {
  const { enter, now, wait } = registry.door();
  const { text } = await registry.givenKey(await registry.givenClient(now()), now(), 1);
  wait(24 * 3_600 - 1);
  expect(await refusalOf(enter(text))).toBe('accepted');
  wait(1);
  expect(await refusalOf(enter(text))).toBe('UNAUTHENTICATED');
});

it.each(['key', 'client'] as const)(
  'D10: a revoked %s opens nothing after a minute',
  async (what) => {
    const { enter, now, wait } = registry.door();
    const client = await registry.givenClient(now());
    const key = await registry.givenKey(client, now());
    await enter(key.text);
    await inTransaction(registry.database, (manager) =>
      what === 'key'
        ? revokeKey(manager, key.id, new Date(now()))
        : revokeClient(manager, client, new Date(now())),
    );
    wait(59);
    expect(await refusalOf(enter(key.text))).toBe('UNAUTHENTICATED');
  },
);

it('looks a key up three times a minute, however often it is used', async () => {
  const { enter, now, wait } = registry.door();
  const { text } = await registry.givenKey(await registry.givenClient(now()), now());
  await enter(text);
  const before = registry.asked();
  await Promise.all(Array.from({ length: 50 }, () => enter(text)));
  expect(registry.asked()).toBe(before);
  wait(21);
  await Promise.all(Array.from({ length: 50 }, () => enter(text)));
  expect(registry.asked() - before).toBeLessThanOrEqual(2); // the key, and the suspended ones
});

it('believes a known key for a minute while nobody can be asked, and an unknown one never', async () => {
  const { enter, now, wait } = registry.door();
  const client = await registry.givenClient(now());
  const known = await registry.givenKey(client, now());
  const unknown = await registry.givenKey(client, now());
  await enter(known.text);
  registry.goAway();
  wait(59);
  expect(await refusalOf(enter(known.text))).toBe('accepted');
  expect(await refusalOf(enter(unknown.text))).toBe('RETRY_LATER');
  wait(2);
  expect(await refusalOf(enter(known.text))).toBe('RETRY_LATER');
  registry.goAway(false);
  wait(2);
  expect(await refusalOf(enter(known.text))).toBe('accepted');
});

it('remembers to the minute when a key was last used, beside the request', async () => {
  const { enter, now } = registry.door();
  const { id, text } = await registry.givenKey(await registry.givenClient(now()), now());
  const lastUse = async () =>
    (await registry.database.manager.findOneByOrFail(ApiKey, { id })).lastUsedAt;
  expect(await lastUse()).toBeNull();
  await refusalOf(enter(spoilt(text)));
  await enter(text);
  let used = await lastUse();
  while (used === null) used = await lastUse();
  expect([used.getSeconds(), used.getMilliseconds()]).toEqual([0, 0]);
});

it('tells of keys and suspensions to the door alone', async () => {
  const questions = ['{ apiKey(id: "a") { role } }', '{ suspendedPrincipals }'];
  const all = [...questions, 'mutation { noteKeyUse(id: "a") }'];

  for (const query of all) {
    for (const issuer of ['gateway', 'relay', 'reports']) {
      const { errors } = await registry.askAs(issuer)(
        { query },
        { viewer: nobody, requestId: 'r' },
      );
      expect(errors?.[0]?.extensions?.['code']).toBe('FORBIDDEN');
    }
    const answer = await graph.query(query);
    expect(answer.status).toBe(400); // to clients the field does not exist
    expect(answer.refusals).toHaveLength(1);
  }
});
