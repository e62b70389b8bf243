import type { Work } from '../../../platform/commands/work';
import { ProgrammeHost } from '../programmes/entities/programme-host';

/** The groups that host a programme, the leading one first. */
export async function hostIdsOf({ everything }: Work, programmeId: string): Promise<string[]> {
  const hosts = await everything.byKeys(
    ProgrammeHost,
    'programmeId',
    [programmeId],
    [{ property: 'position', direction: 'ASC' }],
  );
  return hosts.map(({ groupId }) => groupId);
}
