import type { createRegisterLoaders } from './loaders';
import type { DoctorGroup } from './entities/doctor-group';
import { requireGroup } from './require-group';

type Loaders = Pick<ReturnType<typeof createRegisterLoaders>, 'groupById'>;

/** Several named groups, each once, in the order of their names. */
export async function requireGroups(
  loaders: Loaders,
  ids: readonly string[],
): Promise<DoctorGroup[]> {
  const groups = await Promise.all([...new Set(ids)].map((id) => requireGroup(loaders, id)));
  return groups.sort((one, other) => (one.sortName < other.sortName ? -1 : 1));
}
