import type { Work } from '../../../platform/commands/work';
import { hostIdsOf } from './host-ids-of';
import { requireOneOf } from './require-one-of';

/** Who may run a programme: the training managers, and the people of the groups that host it. */
export async function requireHost(
  work: Work,
  programmeId: string,
  action: string,
): Promise<readonly string[]> {
  const hostIds = await hostIdsOf(work, programmeId);
  requireOneOf(work.viewer, hostIds, action);
  return hostIds;
}
