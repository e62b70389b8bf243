import type { Work } from '../../../platform/commands/work';
import { refused } from '../../../platform/errors';
import { Programme } from './entities/programme';
import { ProgrammePrerequisite } from './entities/programme-prerequisite';

/** What must be completed before exists for the viewer, and does not itself need this programme. */
export async function refusePrerequisites(
  work: Work,
  programmeId: string,
  requiredIds: readonly string[],
): Promise<void> {
  for (const id of [...requiredIds].sort()) await work.share(Programme, id);

  let wanted = requiredIds;
  const seen = new Set<string>();
  while (wanted.length > 0) {
    if (wanted.includes(programmeId)) {
      throw refused('PREREQUISITE_CIRCLE', { id: requiredIds[0] });
    }
    wanted.forEach((id) => seen.add(id));
    const next = await work.everything.byKeys(ProgrammePrerequisite, 'programmeId', wanted);
    wanted = next.map(({ requiredId }) => requiredId).filter((id) => !seen.has(id));
  }
}
