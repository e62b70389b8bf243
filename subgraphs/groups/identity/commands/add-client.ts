import type { EntityManager } from 'typeorm';
import { newId } from '../../../../platform/id';
import { MachineClient, type MachineRole } from '../entities/machine-client';

interface ClientDraft {
  readonly name: string;
  readonly role: MachineRole;
  readonly hospitalId: string | null;
}

/** A machine client without a key yet. */
export async function addClient(
  manager: EntityManager,
  { name, role, hospitalId }: ClientDraft,
  now: Date,
): Promise<string> {
  const id = newId(now.getTime());
  const revokedAt = null;
  await manager.insert(MachineClient, { id, name, role, hospitalId, createdAt: now, revokedAt });
  return id;
}
