import type { EntityManager } from 'typeorm';
import { createReader, everything } from '../../../platform/reading/reader';
import { ApiKey } from './entities/api-key';
import { MachineClient } from './entities/machine-client';
import { SuspendedPrincipal } from './entities/suspended-principal';

/** All reading of machine clients, their keys, and who is shut out: in the name of no viewer. */
export function createIdentityRepository(manager: EntityManager) {
  const reader = createReader(manager, everything);
  return {
    findKeys: (ids: readonly string[]) => reader.byKeys(ApiKey, 'id', ids),
    findClients: (ids: readonly string[]) => reader.byKeys(MachineClient, 'id', ids),
    allClients: () => reader.find(MachineClient, [], [{ property: 'id', direction: 'ASC' }]),
    allKeys: () => reader.find(ApiKey, [], [{ property: 'createdAt', direction: 'ASC' }]),
    allSuspended: () =>
      reader.find(SuspendedPrincipal, [], [{ property: 'principal', direction: 'ASC' }]),
  };
}

export type IdentityRepository = ReturnType<typeof createIdentityRepository>;
