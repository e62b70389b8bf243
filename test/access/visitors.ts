import { nobody, type Viewer } from '../../platform/viewer';
import { roles, scopesOf, type Role } from '../../schema/roles';

const visitor = (role: Role, reason: string | null = null): Viewer => ({
  ...nobody,
  kind: 'user',
  subject: `somebody-as-${role}`,
  roles: [role],
  scopes: scopesOf([role]),
  reason,
  tenants: Object.fromEntries(roles[role].tenants.map((kind) => [kind, [`a-${kind}`]])),
});

/** Somebody in each role, somebody who says why, and the public. */
export const visitors: readonly (readonly [string, Viewer])[] = [
  ['the public', nobody],
  ...Object.keys(roles).map((role) => [role, visitor(role as Role)] as const),
  ['SECRETARIAT with a reason', visitor('SECRETARIAT', 'a complaint')],
];
