import { In, LessThanOrEqual, type EntityManager } from 'typeorm';
import { notFound, refused } from '../../../../platform/errors';
import { freePlace } from '../domain/free-place';
import { ApiKey } from '../entities/api-key';
import { MachineClient } from '../entities/machine-client';
import { newKey, type NewKey } from '../new-key';

interface KeyDraft {
  readonly clientId: string;
  readonly scopes: readonly string[] | null;
  readonly expiresAt: Date;
}

/** A key for a client, beside the one that it may have. Its text is never to be had again. */
export async function addKey(
  manager: EntityManager,
  { clientId, scopes, expiresAt }: KeyDraft,
  now: Date,
): Promise<NewKey> {
  const client = await manager.findOne(MachineClient, {
    where: { id: clientId },
    lock: { mode: 'pessimistic_write' }, // two rotations at once would take the same place
  });
  if (!client) throw notFound('Client', clientId);
  if (client.revokedAt) throw refused('CLIENT_REVOKED');

  const keys = await manager.find(ApiKey, { where: { clientId, activePlace: In([1, 2]) } });
  const activePlace = freePlace(keys, now);
  if (activePlace === null) throw refused('TWO_KEYS_ACTIVE', { keys: keys.map(({ id }) => id) });

  await manager.update(
    ApiKey,
    { clientId, expiresAt: LessThanOrEqual(now) },
    { activePlace: null },
  );
  const key = newKey();
  await manager.insert(ApiKey, {
    id: key.id,
    clientId,
    secretHash: key.secretHash,
    scopes: scopes && [...scopes],
    activePlace,
    createdAt: now,
    expiresAt,
    revokedAt: null,
    lastUsedAt: null,
  });
  return key;
}
