import { notFound } from '../../../platform/errors';
import type { InitiativeOutcome } from './enter-state';
import type { Initiative } from './entities/initiative';
import type { createInitiativesLoaders } from './loaders';

type Loaders = Pick<ReturnType<typeof createInitiativesLoaders>, 'initiativeById'>;

/** The initiative as the command left it, even when others have changed it since. */
export async function requireInitiative(
  { initiativeById }: Loaders,
  outcome: InitiativeOutcome,
): Promise<Initiative> {
  const row = await initiativeById.load(outcome.id);
  if (!row) throw notFound('Initiative', outcome.id);
  return { ...row, ...outcome };
}
