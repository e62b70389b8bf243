import { notFound } from '../../../platform/errors';
import type { EngagementOutcome } from './engage';
import type { Engagement } from './entities/engagement';
import type { createRegisterLoaders } from './loaders';

type Loaders = Pick<ReturnType<typeof createRegisterLoaders>, 'engagementById'>;

/** The engagement as the command left it, even when others have changed it since. */
export async function requireEngagement(
  { engagementById }: Loaders,
  outcome: EngagementOutcome,
): Promise<Engagement> {
  const row = await engagementById.load(outcome.id);
  if (!row) throw notFound('Engagement', outcome.id);
  return { ...row, ...outcome };
}
