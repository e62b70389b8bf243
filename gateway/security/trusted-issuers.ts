import { createLocalJWKSet } from 'jose';
import type { Config } from '../../platform/config';
import { keptSecret } from '../../platform/kept-secret';
import type { Log } from '../../platform/log';
import { createDevelopmentIssuer, developmentIssuerName } from './development-issuer';
import { createRemoteKeys } from './remote-keys';
import type { TrustedIssuer } from './trusted-issuer';

/** Whose access tokens this process believes: the configured provider's and, never in production, our own. */
export async function trustedIssuers(
  { oidc, developmentIssuer, dataDirectory }: Config,
  developmentAudience: string,
  log: Log,
): Promise<readonly TrustedIssuer[]> {
  const trusted: TrustedIssuer[] = [];
  if (oidc) {
    const { jwksUrl, ...issuer } = oidc;
    trusted.push({ ...issuer, keys: createRemoteKeys({ url: jwksUrl, log }) });
  }
  if (developmentIssuer) {
    const secret = keptSecret(dataDirectory, 'development-issuer');
    const issuer = createDevelopmentIssuer(secret, developmentAudience);
    trusted.push({
      issuer: developmentIssuerName,
      audience: developmentAudience,
      tokenType: 'at+jwt',
      keys: createLocalJWKSet(await issuer.keys()),
      rolesClaim: 'roles',
      tenantsClaim: 'tenants',
    });
  }
  return trusted;
}
