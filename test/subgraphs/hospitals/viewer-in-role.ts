import type { Viewer } from '../../../platform/viewer';
import { scopesOf, type Role } from '../../../schema/roles';

interface Person {
  readonly group?: readonly string[];
  readonly hospital?: readonly string[];
  readonly doctor?: readonly string[];
  readonly reason?: string;
}

/** Somebody in a role, as a subgraph is told of them. */
export const viewerInRole = (role: Role, { reason, ...tenants }: Person = {}): Viewer => ({
  kind: 'user',
  subject: `somebody-as-${role}`,
  clientId: null,
  roles: [role],
  scopes: scopesOf([role]),
  reason: reason ?? null,
  tenants,
});
