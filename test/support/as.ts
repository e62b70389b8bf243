import { tokenAudience } from '../../app';
import { createDevelopmentIssuer } from '../../gateway/security/development-issuer';
import { keptSecret } from '../../platform/kept-secret';
import { scopesOf, type Role } from '../../schema/roles';
import type { TestGraph } from './graph';

interface Person {
  readonly group?: readonly string[];
  readonly hospital?: readonly string[];
  readonly doctor?: readonly string[];
  readonly subject?: string;
  /** Why the secretariat looks. */
  readonly reason?: string;
}

/** The header of somebody in a role, who belongs to the given tenants. */
export async function as(
  { environment }: TestGraph,
  role: Role,
  { subject, reason = '', ...tenants }: Person = {},
): Promise<{ authorization: string }> {
  const secret = keptSecret(environment.ALLIANCE_DATA_DIR, 'development-issuer');
  const token = await createDevelopmentIssuer(secret, tokenAudience).issue({
    subject: subject ?? `somebody-as-${role}`,
    clientId: null,
    roles: [role],
    scopes: scopesOf([role]),
    reason: reason === '' ? null : reason,
    tenants: Object.fromEntries(Object.entries(tenants).map(([kind, ids]) => [kind, [...ids]])),
  });
  return { authorization: `Bearer ${token}` };
}
