import type { ApiKey } from './entities/api-key';
import type { MachineClient } from './entities/machine-client';
import type { IdentityRepository } from './repository';

/** A key and the client that it lets in. */
export interface KnownKey {
  readonly key: ApiKey;
  readonly client: MachineClient;
}

export async function knownKey(
  { findKeys, findClients }: IdentityRepository,
  id: string,
): Promise<KnownKey | null> {
  const [key] = await findKeys([id]);
  const [client] = key ? await findClients([key.clientId]) : [];
  return key && client ? { key, client } : null;
}
