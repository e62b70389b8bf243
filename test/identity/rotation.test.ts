import { inTransaction } from '../../platform/transaction';
import { addKey } from '../../subgraphs/groups/identity/commands/add-key';
import { revokeClient } from '../../subgraphs/groups/identity/commands/revoke-client';
import { revokeKey } from '../../subgraphs/groups/identity/commands/revoke-key';
import { ApiKey } from '../../subgraphs/groups/identity/entities/api-key';
import { newKey } from '../../subgraphs/groups/identity/new-key';
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

const reasonOf = (error: unknown) =>
  (error as { extensions?: { reason?: string } }).extensions?.reason ?? String(error);
const later = new Date('2030-01-01T00:00:00Z');

const activeKeys = (clientId: string) =>
  registry.database.manager
    .find(ApiKey, { where: { clientId } })
    .then((keys) => keys.filter(({ activePlace }) => activePlace !== null).length);

it('changes a key without one refused request', async () => {
  const { enter, now, wait } = registry.door();
  const client = await registry.givenClient(now());
  const old = await registry.givenKey(client, now());
  const verdicts: string[] = [];
  /** Ten minutes of somebody who asks every five seconds. */
  const ask = async (text: string) => {
    for (let second = 0; second < 600; second += 5) {
      verdicts.push(await refusalOf(enter(text)));
      wait(5);
    }
  };
  await ask(old.text);
  const fresh = await registry.givenKey(client, now());
  await ask(old.text); // the partner has not changed its settings yet
  await ask(fresh.text);
  await inTransaction(registry.database, (manager) => revokeKey(manager, old.id, new Date(now())));
  await ask(fresh.text);
  expect(new Set(verdicts)).toEqual(new Set(['accepted']));
  expect(verdicts).toHaveLength(480);
  expect(await refusalOf(enter(old.text))).toBe('UNAUTHENTICATED');
});

it('gives an expired key’s place to the next one', async () => {
  const { now } = registry.door();
  const client = await registry.givenClient(now());
  await registry.givenKey(client, now(), 1);
  await registry.givenKey(client, now(), 365);
  await expect(registry.givenKey(client, now())).rejects.toThrow('TWO_KEYS_ACTIVE');
  await registry.givenKey(client, now() + 25 * 3_600_000);
  expect(await activeKeys(client)).toBe(2);
});

it('never makes a third key, however many rotations run at once', async () => {
  const { now } = registry.door();
  for (let round = 0; round < 10; round += 1) {
    const client = await registry.givenClient(now());
    await registry.givenKey(client, now());
    const tried = await Promise.allSettled(
      Array.from({ length: 8 }, () => registry.givenKey(client, now())),
    );
    const refused = tried.flatMap((each) => (each.status === 'rejected' ? [each.reason] : []));
    expect(refused.map(reasonOf)).toEqual(Array(7).fill('TWO_KEYS_ACTIVE'));
    expect(await activeKeys(client)).toBe(2);
  }
});

/** Two rotations that both looked before either wrote, as they would without the lock. */
async function rotateBlindly(clientId: string, now: Date) {
  const draft = { clientId, scopes: null, createdAt: now, expiresAt: later };
  const rows = [newKey(), newKey()].map(({ id, secretHash }) => ({
    ...draft,
    ...{ id, secretHash, activePlace: 2, revokedAt: null, lastUsedAt: null },
  }));
  return Promise.allSettled(rows.map((row) => registry.database.manager.insert(ApiKey, row)));
}

it('would be stopped by the table itself without the lock, and by nothing without its constraint', async () => {
  const { now } = registry.door();
  const client = await registry.givenClient(now());
  await registry.givenKey(client, now());
  const guarded = await rotateBlindly(client, new Date(now()));
  expect(guarded.map(({ status }) => status).sort()).toEqual(['fulfilled', 'rejected']);
  expect(await activeKeys(client)).toBe(2);

  const other = await registry.givenClient(now());
  await registry.givenKey(other, now());
  await registry.database.query('DROP INDEX api_keys_active ON api_keys');
  await rotateBlindly(other, new Date(now()));
  expect(await activeKeys(other)).toBe(3);
  await registry.database.query('DELETE FROM api_keys WHERE client_id = ?', [other]);
  await registry.database.query(
    'CREATE UNIQUE INDEX api_keys_active ON api_keys (client_id, active_place)',
  );
});

it('adds no key to a client that is being revoked', async () => {
  const { now } = registry.door();
  for (let round = 0; round < 10; round += 1) {
    const client = await registry.givenClient(now());
    const at = new Date(now());
    await Promise.allSettled([
      inTransaction(registry.database, (manager) =>
        addKey(manager, { clientId: client, scopes: null, expiresAt: later }, at),
      ),
      inTransaction(registry.database, (manager) => revokeClient(manager, client, at)),
    ]);
    expect(await activeKeys(client)).toBe(0);
  }
});
