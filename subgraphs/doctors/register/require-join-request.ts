import { notFound } from '../../../platform/errors';
import type { JoinOutcome } from './enter-state';
import type { JoinRequest } from './entities/join-request';
import type { createRegisterLoaders } from './loaders';

type Loaders = Pick<ReturnType<typeof createRegisterLoaders>, 'joinRequestById'>;

/** The request as the command left it, even when others have changed it since. */
export async function requireJoinRequest(
  { joinRequestById }: Loaders,
  outcome: JoinOutcome,
): Promise<JoinRequest> {
  const row = await joinRequestById.load(outcome.id);
  if (!row) throw notFound('JoinRequest', outcome.id);
  return { ...row, ...outcome };
}
