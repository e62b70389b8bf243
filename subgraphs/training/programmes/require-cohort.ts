import { notFound } from '../../../platform/errors';
import type { CohortOutcome } from './cohort-outcome';
import type { Cohort } from './entities/cohort';
import type { createProgrammeLoaders } from './loaders';

type Loaders = Pick<ReturnType<typeof createProgrammeLoaders>, 'cohortById'>;

/** The cohort as the command left it. */
export async function requireCohort(
  { cohortById }: Loaders,
  outcome: CohortOutcome,
): Promise<Cohort> {
  const row = await cohortById.load(outcome.id);
  if (!row) throw notFound('Cohort', outcome.id);
  return { ...row, ...outcome };
}
