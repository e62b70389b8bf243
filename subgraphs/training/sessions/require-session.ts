import { notFound } from '../../../platform/errors';
import type { TeachingSession } from './entities/teaching-session';
import type { createSessionLoaders } from './loaders';
import type { SessionOutcome } from './session-outcome';

type Loaders = Pick<ReturnType<typeof createSessionLoaders>, 'sessionById'>;

/** The session as the command left it, even when others have changed it since. */
export async function requireSession(
  { sessionById }: Loaders,
  outcome: SessionOutcome,
): Promise<TeachingSession> {
  const row = await sessionById.load(outcome.id);
  if (!row) throw notFound('TeachingSession', outcome.id);
  return { ...row, ...outcome };
}
