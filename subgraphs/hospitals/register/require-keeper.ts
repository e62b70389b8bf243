import { forbidden } from '../../../platform/errors';
import type { Viewer } from '../../../platform/viewer';
import { tenantsOf } from '../access/tenants-of';
import type { Hospital } from './entities/hospital';

/** A hospital's own people, the group that built it and the alliance's office keep its entry. */
export function requireKeeper(
  viewer: Viewer,
  { id, builtByGroupId }: Pick<Hospital, 'id' | 'builtByGroupId'>,
  action: string,
): void {
  if (viewer.roles.includes('SECRETARIAT')) return;
  if (tenantsOf(viewer, 'hospital').includes(id)) return;
  if (builtByGroupId !== null && tenantsOf(viewer, 'group').includes(builtByGroupId)) return;
  throw forbidden(action);
}
