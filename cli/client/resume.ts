import { resumePrincipal } from '../../subgraphs/groups/identity/commands/resume-principal';
import type { Desk } from './desk';
import type { Given } from './given';
import { oneWord } from './one-word';
import { principalOf } from './principal-of';

/** Lets somebody in again. */
export async function resume(desk: Desk, { words }: Given): Promise<string> {
  const principal = await principalOf(desk, oneWord(words, 'npm run client -- resume PRINCIPAL'));
  await resumePrincipal(desk.database.manager, principal);
  return `${principal} may come in again, within a minute.`;
}
