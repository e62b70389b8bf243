import type { JWTPayload } from 'jose';
import type { Viewer } from '../../platform/viewer';
import type { TrustedIssuer } from './trusted-issuer';

export type ScopesOf = (roles: readonly string[]) => readonly string[];

/** Ours look like `owner:noun:verb`; `openid` and its like say nothing about rights here. */
const ourScope = /^[^:\s]+:[^:\s]+:[^:\s]+$/;

/** The viewer that a genuine token describes. Its rights come from its roles. */
export function viewerOfClaims(
  claims: JWTPayload,
  { rolesClaim, tenantsClaim }: TrustedIssuer,
  scopesOf: ScopesOf,
): Viewer {
  const { sub = null, client_id: client, scope, reason } = claims;
  const clientId = typeof client === 'string' ? client : null;
  const roles = words(claims[rolesClaim]);
  return {
    // The token of a machine names the machine twice (RFC 9068, 2.2).
    kind: sub !== null && sub === clientId ? 'service' : 'user',
    subject: sub,
    clientId,
    roles,
    scopes: narrowed(scopesOf(roles), typeof scope === 'string' ? scope.split(' ') : []),
    reason: typeof reason === 'string' ? reason : null,
    tenants: tenantsOf(claims[tenantsClaim]),
  };
}

/** A token may ask for less than its roles allow, never for more. */
function narrowed(granted: readonly string[], asked: readonly string[]): readonly string[] {
  const wanted = asked.filter((scope) => ourScope.test(scope));
  return wanted.length === 0 ? granted : granted.filter((scope) => wanted.includes(scope));
}

function tenantsOf(claim: unknown): Record<string, string[]> {
  if (typeof claim !== 'object' || claim === null || Array.isArray(claim)) return {};
  return Object.fromEntries(Object.entries(claim).map(([kind, ids]) => [kind, words(ids)]));
}

const words = (claim: unknown): string[] =>
  Array.isArray(claim) ? claim.filter((word): word is string => typeof word === 'string') : [];
