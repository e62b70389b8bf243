import type { createEnvironmentReader } from './environment';

/** A provider of identities (OpenID Connect) whose access tokens are believed. */
export interface OidcSettings {
  readonly issuer: string;
  readonly audience: string;
  readonly jwksUrl: string;
  readonly tokenType: string;
  readonly rolesClaim: string;
  readonly tenantsClaim: string;
}

const loopback = new Set(['localhost', '127.0.0.1', '[::1]']);

/** The provider that the environment names; half of one is a problem, none is none. */
export function readOidcSettings(
  { optional, text, problem }: ReturnType<typeof createEnvironmentReader>,
  production: boolean,
): OidcSettings | null {
  const settings = {
    tokenType: text('ALLIANCE_OIDC_TOKEN_TYPE', 'at+jwt'),
    rolesClaim: text('ALLIANCE_OIDC_ROLES_CLAIM', 'roles'),
    tenantsClaim: text('ALLIANCE_OIDC_TENANTS_CLAIM', 'tenants'),
  };
  const names = ['ALLIANCE_OIDC_ISSUER', 'ALLIANCE_OIDC_AUDIENCE', 'ALLIANCE_OIDC_JWKS_URL'];
  if (names.every((name) => optional(name) === undefined)) return null;

  const [issuer = '', audience = '', jwksUrl = ''] = names.map((name) => text(name));
  if (jwksUrl !== '' && !mayCarryKeys(jwksUrl, production)) {
    problem('ALLIANCE_OIDC_JWKS_URL must be an https address');
  }
  return { ...settings, issuer, audience, jwksUrl };
}

/** Whoever can change the keys on their way can be anybody. */
function mayCarryKeys(address: string, production: boolean): boolean {
  const url = URL.canParse(address) ? new URL(address) : null;
  if (url?.protocol === 'https:') return true;
  return url?.protocol === 'http:' && (!production || loopback.has(url.hostname));
}
