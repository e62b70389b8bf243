import type { Work } from '../../../platform/commands/work';
import { ProgrammeHost } from '../programmes/entities/programme-host';
import { requireOneOf } from './require-one-of';

/** Who may run a programme: the training managers, and the people of the groups that host it. */
export async function requireHost(
  work: Work,
  programmeId: string,
  action: string,
): Promise<readonly string[]> {
  const hosts = await work.everything.byKeys(
    ProgrammeHost,
    'programmeId',
    [programmeId],
    [{ property: 'position', direction: 'ASC' }],
  );
  const hostIds = hosts.map(({ groupId }) => groupId);
  requireOneOf(work.viewer, hostIds, action);
  return hostIds;
}
