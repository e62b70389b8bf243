import { requireVersion } from '../../../platform/commands/require-version';
import type { Work } from '../../../platform/commands/work';
import { notFound } from '../../../platform/errors';
import { requireHost } from '../access/require-host';
import { cohortPhase, type CohortPhase } from '../domain/cohort-phase';
import { Cohort } from './entities/cohort';
import { Programme } from './entities/programme';

interface Wanted {
  readonly id: string;
  readonly expectedVersion: number;
}

/** The cohort as the client has read it, below its programme, for those who run it. */
export async function lockCohort(
  work: Work,
  { id, expectedVersion }: Wanted,
  action: string,
): Promise<{ readonly cohort: Cohort; readonly phase: CohortPhase }> {
  const [seen] = await work.reader.byKeys(Cohort, 'id', [id]);
  if (!seen) throw notFound('Cohort', id);
  const { state } = await work.share(Programme, seen.programmeId);
  await requireHost(work, seen.programmeId, action);
  const cohort = await work.lock(Cohort, id);
  requireVersion(cohort, expectedVersion);
  return { cohort, phase: cohortPhase({ ...cohort, programmeState: state }, work.now) };
}
