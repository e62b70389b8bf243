import type { JWTVerifyGetKey } from 'jose';

/** An issuer of access tokens that we believe. */
export interface TrustedIssuer {
  readonly issuer: string;
  readonly audience: string;
  /** The `typ` of its access tokens, so that its other tokens are not taken for one. */
  readonly tokenType: string;
  /** The keys with which it signs. */
  readonly keys: JWTVerifyGetKey;
  /** The names of the claims that say what a person is and for whom. */
  readonly rolesClaim: string;
  readonly tenantsClaim: string;
}
