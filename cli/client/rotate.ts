import { inTransaction } from '../../platform/transaction';
import { StartError } from '../../platform/start-error';
import { addKey } from '../../subgraphs/groups/identity/commands/add-key';
import { createIdentityRepository } from '../../subgraphs/groups/identity/repository';
import type { Desk } from './desk';
import { expiryOf } from './expiry-of';
import type { Given } from './given';
import { oneWord } from './one-word';
import { requireScopes } from './require-scopes';
import { showKey } from './show-key';

/** A second key beside the first, which goes on working until it is revoked or expires. */
export async function rotate({ config, database, now }: Desk, given: Given): Promise<string> {
  const clientId = oneWord(given.words, 'npm run client -- rotate CLIENT');
  const { findClients, allKeys } = createIdentityRepository(database.manager);
  const [client] = await findClients([clientId]);
  if (!client) {
    throw new StartError(`There is no client "${clientId}": see "npm run client -- list".`);
  }
  const newest = (await allKeys()).filter((key) => key.clientId === clientId).at(-1);
  // The new key may do what the last one may: a rotation is no promotion.
  const scopes = given.scope ? requireScopes(client.role, given.scope) : (newest?.scopes ?? null);
  const expiresAt = expiryOf(given.days, now);
  const key = await inTransaction(database, (manager) =>
    addKey(manager, { clientId, scopes, expiresAt }, now),
  );

  const replaced =
    newest && newest.activePlace !== null && newest.expiresAt > now ? newest.id : null;
  const shown = showKey({ config, clientId, name: client.name, key, expiresAt });
  return replaced === null
    ? shown
    : `${shown}\n\nThe key ${replaced} works, too. When nobody uses it any more: npm run client -- revoke ${replaced}`;
}
