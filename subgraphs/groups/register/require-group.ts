import type { createRegisterLoaders } from './loaders';
import type { DoctorGroup } from './entities/doctor-group';

type Loaders = Pick<ReturnType<typeof createRegisterLoaders>, 'groupById'>;

/** The group that another row of this schema names: groups are never removed. */
export async function requireGroup({ groupById }: Loaders, id: string): Promise<DoctorGroup> {
  const group = await groupById.load(id);
  if (!group) throw new Error(`Group ${id} is named but has no row`);
  return group;
}
