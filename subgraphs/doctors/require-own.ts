import { forbidden } from '../../platform/errors';
import type { Viewer } from '../../platform/viewer';
import { tenantsOf, type Tenant } from './access/tenants-of';

/** Whether somebody acts for this group, hospital or doctor. */
export const actsFor = (viewer: Viewer, kind: Tenant, id: string | null): boolean =>
  id !== null && tenantsOf(viewer, kind).includes(id);

/** Only those who act for it may do this. */
export function requireOwn(viewer: Viewer, kind: Tenant, id: string | null, action: string): void {
  if (!actsFor(viewer, kind, id)) throw forbidden(action);
}
