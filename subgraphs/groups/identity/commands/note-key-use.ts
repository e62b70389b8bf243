import type { EntityManager } from 'typeorm';
import { ApiKey } from '../entities/api-key';

const minuteMs = 60_000;

/** When a key was last used, to the minute: enough to find the ones that nobody needs any more. */
export async function noteKeyUse(manager: EntityManager, id: string, now: Date): Promise<void> {
  const lastUsedAt = new Date(Math.floor(now.getTime() / minuteMs) * minuteMs);
  await manager.update(ApiKey, { id }, { lastUsedAt });
}
