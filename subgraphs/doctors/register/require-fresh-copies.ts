import type { Context } from '../context';
import type { DoctorFilter } from '../resolver-types.generated';

/** Refuses a filter that rests on facts of others while our copies of them are too old. */
export async function requireFreshCopies(
  filter: DoctorFilter | null | undefined,
  { loaders }: Context,
): Promise<void> {
  if (filter?.groupStatus) await loaders.freshness.load('groups');
  if (filter?.hospital || filter?.city) await loaders.freshness.load('hospitals');
}
