import type { Work } from '../../../platform/commands/work';
import { Alliance } from './entities/alliance';

/** What concerns all members happens one at a time. */
export async function lockAlliance(work: Work): Promise<Alliance> {
  const [alliance] = await work.everything.find(Alliance, [], [], 1);
  if (!alliance) throw new Error('The alliance is not founded yet');
  return work.lock(Alliance, alliance.id);
}
