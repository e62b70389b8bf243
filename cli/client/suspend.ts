import { suspendPrincipal } from '../../subgraphs/groups/identity/commands/suspend-principal';
import type { Desk } from './desk';
import type { Given } from './given';
import { oneWord } from './one-word';
import { principalOf } from './principal-of';

/** Shuts out a person, a client or everybody of a tenant, whatever credential they hold. */
export async function suspend(desk: Desk, given: Given): Promise<string> {
  const word = oneWord(given.words, 'npm run client -- suspend PRINCIPAL [--reason TEXT]');
  const principal = await principalOf(desk, word);
  await suspendPrincipal(desk.database.manager, principal, given.reason ?? null, desk.now);
  return `${principal} is suspended: within a minute no credential lets it in.`;
}
