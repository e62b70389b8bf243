import { tokenAudience } from '../../app';
import { createDevelopmentIssuer } from '../../gateway/security/development-issuer';
import type { Config } from '../../platform/config';
import { keptSecret } from '../../platform/kept-secret';
import { StartError } from '../../platform/start-error';
import { findTenant } from './find-tenant';
import { roles, scopesOf, type Role, type TenantKind } from '../../schema/roles';

export interface TokenRequest {
  readonly role: string | undefined;
  /** As a person names them: a slug for a group, ids for the others. */
  readonly tenants: Readonly<Partial<Record<TenantKind, string>>>;
}

/** An access token for somebody who develops; production has an issuer of its own. */
export async function developmentToken(config: Config, request: TokenRequest): Promise<string> {
  if (!config.developmentIssuer) {
    throw new StartError(
      'Development tokens are refused in production: ask the identity provider for a token.',
    );
  }
  const role = knownRole(request.role);
  for (const kind of roles[role].tenants) {
    if (request.tenants[kind] !== undefined) continue;
    throw new StartError(`A token of the role ${role} needs --${kind}: say which one it acts for.`);
  }

  const tenants: Record<string, string[]> = {};
  for (const [kind, name] of Object.entries(request.tenants) as [TenantKind, string][]) {
    tenants[kind] = [await findTenant(config, kind, name)];
  }
  const secret = keptSecret(config.dataDirectory, 'development-issuer');
  const subject = ['development', role, ...Object.values(tenants).flat()].join(':');
  return createDevelopmentIssuer(secret, tokenAudience).issue({
    subject,
    clientId: 'development',
    roles: [role],
    scopes: scopesOf([role]),
    reason: null,
    tenants,
  });
}

function knownRole(role: string | undefined): Role {
  if (role !== undefined && Object.hasOwn(roles, role)) return role as Role;
  const known = Object.keys(roles).join(', ');
  throw new StartError(
    role === undefined
      ? `Say for whom the token is with --role; the roles are ${known}.`
      : `There is no role "${role}": the roles are ${known}.`,
  );
}
