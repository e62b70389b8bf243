import { inTransaction } from '../../platform/transaction';
import { revokeClient } from '../../subgraphs/groups/identity/commands/revoke-client';
import { revokeKey } from '../../subgraphs/groups/identity/commands/revoke-key';
import type { Desk } from './desk';
import type { Given } from './given';
import { oneWord } from './one-word';

/** A key as it is listed, or as it is sent; a careful reader takes both. */
const keyShape = /^(?:al_live_)?([0-9a-z]{16})(?:_[\w-]{43})?$/;

/** Ends a key, or a client with all its keys. */
export async function revoke({ database, now }: Desk, { words }: Given): Promise<string> {
  const word = oneWord(words, 'npm run client -- revoke KEY-or-CLIENT');
  const [, keyId] = keyShape.exec(word) ?? [];
  await inTransaction(database, (manager) =>
    keyId === undefined ? revokeClient(manager, word, now) : revokeKey(manager, keyId, now),
  );
  const what = keyId === undefined ? `The client ${word}` : `The key ${keyId}`;
  return `${what} is revoked: within a minute it opens nothing any more.`;
}
