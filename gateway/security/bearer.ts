import { GraphQLError } from 'graphql';
import { decodeJwt, jwtVerify, type JWTPayload } from 'jose';
import { LRUCache } from 'lru-cache';
import { unauthenticated } from '../../platform/errors';
import type { Viewer } from '../../platform/viewer';
import type { TrustedIssuer } from './trusted-issuer';
import { viewerOfClaims, type ScopesOf } from './viewer-of-claims';

interface Believed {
  readonly viewer: Viewer;
  /** Milliseconds since 1970. */
  readonly until: number;
}

const leewaySeconds = 5;
const believedMs = 30_000;
const tokensKept = 2_000;
/** Signatures with private keys alone: nobody can sign with a key that everybody may fetch. */
const algorithms = ['EdDSA', 'ES256', 'ES384', 'RS256', 'RS384', 'PS256'];

/** The viewer behind an access token, from whichever of the trusted issuers it comes. */
export function createTokenIdentity(
  trusted: readonly TrustedIssuer[],
  scopesOf: ScopesOf,
  clock: () => number = Date.now,
) {
  // A signature costs more than many a query; it is looked at again after half a minute.
  const believed = new LRUCache<string, Believed>({ max: tokensKept });

  return async (token: string): Promise<Viewer> => {
    const known = believed.get(token);
    if (known && known.until > clock()) return known.viewer;

    const issuer = trusted.find((each) => each.issuer === issuerIn(token));
    if (!issuer) throw unauthenticated();
    const claims = await genuineClaims(token, issuer);
    const viewer = viewerOfClaims(claims, issuer, scopesOf);
    const until = Math.min(clock() + believedMs, (claims.exp ?? 0) * 1000);
    believed.set(token, { viewer, until });
    return viewer;
  };

  async function genuineClaims(token: string, issuer: TrustedIssuer): Promise<JWTPayload> {
    const { payload } = await jwtVerify(token, issuer.keys, {
      issuer: issuer.issuer,
      audience: issuer.audience,
      typ: issuer.tokenType,
      algorithms,
      clockTolerance: leewaySeconds,
      currentDate: new Date(clock()),
      requiredClaims: ['sub', 'exp', 'iat'],
    }).catch((error: unknown) => {
      throw error instanceof GraphQLError ? error : unauthenticated();
    });
    // For us alone: a token that is good elsewhere too could be replayed from there.
    const isOurs = typeof payload.aud === 'string' || payload.aud?.length === 1;
    const isMade = (payload.iat ?? Infinity) - leewaySeconds <= clock() / 1000;
    if (!isOurs || !isMade) throw unauthenticated();
    return payload;
  }
}

function issuerIn(token: string): string | undefined {
  try {
    return decodeJwt(token).iss;
  } catch {
    throw unauthenticated();
  }
}
