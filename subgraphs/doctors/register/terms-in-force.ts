import type { Work } from '../../../platform/commands/work';
import { where } from '../../../platform/reading/condition';
import { JoiningTerms } from './entities/joining-terms';

/** What a group has published last of what it asks; null: nothing yet. */
export async function termsInForce(
  { everything }: Work,
  groupId: string,
): Promise<JoiningTerms | null> {
  const newestFirst = [{ property: 'version', direction: 'DESC' }] as const;
  const ofGroup = where('t.group_id = ?', groupId);
  const [row] = await everything.find(JoiningTerms, [ofGroup], newestFirst, 1);
  return row ?? null;
}
