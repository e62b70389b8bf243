import { notFound } from '../../../platform/errors';
import type { GroupOutcome } from './change-group';
import type { DoctorGroup } from './entities/doctor-group';
import type { createRegisterLoaders } from './loaders';

type Loaders = Pick<ReturnType<typeof createRegisterLoaders>, 'groupById'>;

/** The group as the command left it, even when others have changed it since. */
export async function requireOutcome(
  { groupById }: Loaders,
  outcome: GroupOutcome,
): Promise<DoctorGroup> {
  const row = await groupById.load(outcome.id);
  if (!row) throw notFound('Group', outcome.id);
  return { ...row, ...outcome };
}
