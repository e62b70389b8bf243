import { resumePrincipal } from '../../subgraphs/groups/identity/commands/resume-principal';
import type { Desk } from './desk';
import type { Given } from './given';
import { oneWord } from './one-word';
import { principalOf } from './principal-of';

/** Lets somebody in again. */
export async function resume({ config, database }: Desk, { words }: Given): Promise<string> {
  const principal = await principalOf(config, oneWord(words, 'npm run client -- resume PRINCIPAL'));
  await resumePrincipal(database.manager, principal);
  return `${principal} may come in again, within a minute.`;
}
