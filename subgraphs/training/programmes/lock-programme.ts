import { requireVersion } from '../../../platform/commands/require-version';
import type { Work } from '../../../platform/commands/work';
import { requireHost } from '../access/require-host';
import { Programme } from './entities/programme';

interface Wanted {
  readonly id: string;
  readonly expectedVersion: number;
}

/** The programme as the client has read it, for those who run it; nobody else changes it now. */
export async function lockProgramme(
  work: Work,
  { id, expectedVersion }: Wanted,
  action: string,
): Promise<{ readonly programme: Programme; readonly hostIds: readonly string[] }> {
  const programme = await work.lock(Programme, id);
  const hostIds = await requireHost(work, id, action);
  requireVersion(programme, expectedVersion);
  return { programme, hostIds };
}
