import type { EntityManager } from 'typeorm';
import { notFound } from '../../../../platform/errors';
import { SuspendedPrincipal } from '../entities/suspended-principal';

/** Lets somebody in again who was shut out. */
export async function resumePrincipal(manager: EntityManager, principal: string): Promise<void> {
  const { affected } = await manager.delete(SuspendedPrincipal, { principal });
  if (affected === 0) throw notFound('Suspension', principal);
}
