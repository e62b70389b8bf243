import { present } from '../present';
import type { CaseOutcome } from './keep-step';
import type { createCasesLoaders } from './loaders';

type Loaders = Pick<ReturnType<typeof createCasesLoaders>, 'caseById'>;

/** The case as the command left it, even when others have changed it since. */
export async function caseAs({ caseById }: Loaders, outcome: CaseOutcome) {
  return { ...(await present(caseById.load(outcome.id), `Case ${outcome.id}`)), ...outcome };
}
