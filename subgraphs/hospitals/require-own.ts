import { forbidden } from '../../platform/errors';
import type { Viewer } from '../../platform/viewer';
import { tenantsOf, type Tenant } from './access/tenants-of';

/** Only those who speak for a tenant act for it. */
export function requireOwn(viewer: Viewer, kind: Tenant, id: string, action: string): void {
  if (!tenantsOf(viewer, kind).includes(id)) throw forbidden(action);
}
