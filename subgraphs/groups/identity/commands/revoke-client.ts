import { IsNull, type EntityManager } from 'typeorm';
import { notFound } from '../../../../platform/errors';
import { ApiKey } from '../entities/api-key';
import { MachineClient } from '../entities/machine-client';

/** Ends a client with all its keys. It does not come back: a new one can be added. */
export async function revokeClient(manager: EntityManager, id: string, now: Date): Promise<void> {
  const client = await manager.findOne(MachineClient, {
    where: { id },
    lock: { mode: 'pessimistic_write' }, // a rotation that runs now must not add a key behind us
  });
  if (!client) throw notFound('Client', id);
  await manager.update(MachineClient, { id, revokedAt: IsNull() }, { revokedAt: now });
  const revoked = { revokedAt: now, activePlace: null };
  await manager.update(ApiKey, { clientId: id, revokedAt: IsNull() }, revoked);
}
