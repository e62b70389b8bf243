import type { ApiKey } from '../../subgraphs/groups/identity/entities/api-key';
import { createIdentityRepository } from '../../subgraphs/groups/identity/repository';
import type { Desk } from './desk';

/** Every client with its keys, and who is shut out. */
export async function list({ database, now }: Desk): Promise<string> {
  const { allClients, allKeys, allSuspended } = createIdentityRepository(database.manager);
  const [clients, keys, suspended] = await Promise.all([allClients(), allKeys(), allSuspended()]);
  const lines = clients.flatMap(({ id, name, role, hospitalId, revokedAt }) => [
    [id, role, hospitalId && `hospital ${hospitalId}`, name, revokedAt && 'revoked']
      .filter(Boolean)
      .join('  '),
    ...keys.filter(({ clientId }) => clientId === id).map((key) => `  ${lineOf(key, now)}`),
  ]);
  const shutOut = suspended.map(
    ({ principal, reason, suspendedAt }) =>
      `suspended  ${principal}  since ${minuteOf(suspendedAt)}${reason === null ? '' : `  ${reason}`}`,
  );
  return [...lines, ...shutOut].join('\n') || 'There are no clients yet: see "npm run client".';
}

function lineOf({ id, expiresAt, revokedAt, lastUsedAt, scopes }: ApiKey, now: Date): string {
  const state = revokedAt ? 'revoked' : expiresAt <= now ? 'expired' : 'active';
  const used = lastUsedAt ? `last used ${minuteOf(lastUsedAt)}` : 'never used';
  const until = `until ${expiresAt.toISOString().slice(0, 10)}`;
  return ['al_live_' + id, state, until, used, ...(scopes ? [scopes.join(' ')] : [])].join('  ');
}

const minuteOf = (instant: Date) => `${instant.toISOString().slice(0, 16).replace('T', ' ')} UTC`;
