import { notFound } from '../../../platform/errors';
import type { Programme } from './entities/programme';
import type { createProgrammeLoaders } from './loaders';
import type { ProgrammeOutcome } from './programme-outcome';

type Loaders = Pick<ReturnType<typeof createProgrammeLoaders>, 'programmeById'>;

/** The programme as the command left it, even when others have changed it since. */
export async function requireProgramme(
  { programmeById }: Loaders,
  outcome: ProgrammeOutcome,
): Promise<Programme> {
  const row = await programmeById.load(outcome.id);
  if (!row) throw notFound('Programme', outcome.id);
  return { ...row, ...outcome };
}
