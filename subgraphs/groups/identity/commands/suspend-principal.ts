import type { EntityManager } from 'typeorm';
import { SuspendedPrincipal } from '../entities/suspended-principal';

/** Shuts somebody out until resumed. Who is shut out already stays so, since then and therefore. */
export async function suspendPrincipal(
  manager: EntityManager,
  principal: string,
  reason: string | null,
  now: Date,
): Promise<void> {
  const row = { principal, reason, suspendedAt: now };
  await manager
    .createQueryBuilder()
    .insert()
    .into(SuspendedPrincipal)
    .values(row)
    .orIgnore()
    .execute();
}
