import type { IncomingHttpHeaders } from 'node:http';
import { jwtVerify, type JWTPayload, type JWTVerifyGetKey } from 'jose';
import { unauthenticated } from '../../platform/errors';
import { nobody, type Viewer } from '../../platform/viewer';

export interface TrustedIssuer {
  readonly issuer: string;
  readonly audience: string;
  readonly keys: JWTVerifyGetKey;
}

const leewaySeconds = 5;
const shape = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/i;

/** The viewer behind a bearer token; without any credential, nobody; with a bad one, refused. */
export function createBearerIdentity(trusted: TrustedIssuer | null) {
  return async ({ authorization }: IncomingHttpHeaders): Promise<Viewer> => {
    if (authorization === undefined) return nobody;
    const token = shape.exec(authorization)?.[1];
    if (token === undefined || !trusted) throw unauthenticated();

    const { payload } = await jwtVerify(token, trusted.keys, {
      issuer: trusted.issuer,
      audience: trusted.audience,
      typ: 'at+jwt',
      algorithms: ['EdDSA', 'ES256', 'RS256', 'PS256'],
      clockTolerance: leewaySeconds,
      requiredClaims: ['sub', 'exp', 'iat'],
    }).catch(() => {
      throw unauthenticated();
    });
    return viewerOf(payload);
  };
}

function viewerOf(payload: JWTPayload): Viewer {
  const { sub = null, client_id: clientId, roles, scope, tenants } = payload;
  return {
    kind: 'user',
    subject: sub,
    clientId: typeof clientId === 'string' ? clientId : null,
    roles: words(roles),
    reason: typeof payload.reason === 'string' ? payload.reason : null,
    scopes: typeof scope === 'string' ? scope.split(' ').filter(Boolean) : [],
    tenants: tenantsOf(tenants),
  };
}

function tenantsOf(claim: unknown): Record<string, string[]> {
  if (typeof claim !== 'object' || claim === null) return {};
  return Object.fromEntries(Object.entries(claim).map(([kind, ids]) => [kind, words(ids)]));
}

const words = (claim: unknown): string[] =>
  Array.isArray(claim) ? claim.filter((word): word is string => typeof word === 'string') : [];
