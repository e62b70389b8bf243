import type { Viewer } from '../../../platform/viewer';
import type { createRegisterLoaders } from '../register/loaders';

type Loaders = Pick<ReturnType<typeof createRegisterLoaders>, 'groupById'>;

/** Whether the viewer is one of the people of a member, or of the secretariat. */
export async function belongsToAlliance(
  { roles, tenants }: Viewer,
  { groupById }: Loaders,
): Promise<boolean> {
  if (roles.includes('SECRETARIAT')) return true;
  const groups = await Promise.all((tenants.group ?? []).map((id) => groupById.load(id)));
  return groups.some((group) => group?.status === 'MEMBER' || group?.status === 'SUSPENDED');
}
