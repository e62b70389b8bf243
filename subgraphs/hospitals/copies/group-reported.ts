import type { Work } from '../../../platform/commands/work';
import { GroupCopy } from './entities/group-copy';

/** Whether a group is known from sources only. That ends once, so an old copy only errs on the safe side. */
export async function groupReported(work: Work, groupId: string): Promise<boolean> {
  const [copy] = await work.everything.byKeys(GroupCopy, 'id', [groupId]);
  return copy?.reported ?? false;
}
