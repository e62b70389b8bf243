import { IsNull, type EntityManager } from 'typeorm';
import { notFound } from '../../../../platform/errors';
import { ApiKey } from '../entities/api-key';

/** Ends one key; a key that has ended stays as it is. */
export async function revokeKey(manager: EntityManager, id: string, now: Date): Promise<void> {
  if (!(await manager.existsBy(ApiKey, { id }))) throw notFound('Key', id);
  const revoked = { revokedAt: now, activePlace: null };
  await manager.update(ApiKey, { id, revokedAt: IsNull() }, revoked);
}
