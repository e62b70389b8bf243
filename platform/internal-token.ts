import { createHash, createHmac, randomBytes, timingSafeEqual } from 'node:crypto';
import { unauthenticated } from './errors';
import type { Keyring, SigningKey } from './keyring';
import type { Call, Operation } from './transport';
import type { Viewer } from './viewer';

export const internalTokenHeader = 'x-internal-token';

const type = 'internal+jwt';
const lifetimeSeconds = 30;
const leewaySeconds = 5;

/** What a genuine token says. The body hash binds it to one operation. */
export interface InternalClaims {
  readonly iss: string;
  readonly aud: string;
  readonly iat: number;
  readonly exp: number;
  readonly jti: string;
  readonly rid: string;
  readonly bh: string;
  readonly viewer: Viewer;
}

/**
 * The hash of the request in canonical form: calls inside one process have no raw body, so both
 * sides hash the parts that decide what is executed.
 */
export function canonicalHash({ query, operationName, variables }: Operation): string {
  const canonical = JSON.stringify([query, operationName ?? null, variables ?? {}]);
  return createHash('sha256').update(canonical).digest('base64url');
}

/** Writes tokens of one issuer for one audience. */
export function createTokenWriter(keyring: Keyring, issuer: string, audience: string) {
  const [key] = keyring(issuer, audience);
  if (!key) throw new Error(`No key for internal tokens from ${issuer} to ${audience}`);
  const header = encode({ alg: 'HS256', typ: type, kid: key.id });
  const series = randomBytes(9).toString('base64url');
  let written = 0;

  return (operation: Operation, { viewer, requestId }: Call, now = Date.now()): string => {
    const iat = Math.floor(now / 1000);
    const claims: InternalClaims = {
      iss: issuer,
      aud: audience,
      iat,
      exp: iat + lifetimeSeconds,
      jti: `${series}.${++written}`,
      rid: requestId,
      bh: canonicalHash(operation),
      viewer,
    };
    const signed = `${header}.${encode(claims)}`;
    return `${signed}.${signature(key, signed).toString('base64url')}`;
  };
}

/** Reads tokens for one audience; whatever is not genuine, fresh and for us is refused alike. */
export function createTokenReader(keyring: Keyring, audience: string) {
  return (token: string | undefined, now = Date.now()): InternalClaims => {
    const [header = '', payload = '', given = ''] = (token ?? '').split('.');
    const { alg, typ, kid } = decode(header);
    const claims = decode(payload) as unknown as InternalClaims;
    const keys = typeof claims.iss === 'string' ? keyring(claims.iss, audience) : [];
    const key = keys.find(({ id }) => id === kid);
    if (alg !== 'HS256' || typ !== type || !key) throw unauthenticated();

    const expected = signature(key, `${header}.${payload}`);
    const actual = Buffer.from(given, 'base64url');
    const genuine = actual.length === expected.length && timingSafeEqual(actual, expected);
    const seconds = now / 1000;
    const fresh = claims.exp + leewaySeconds > seconds && claims.iat - leewaySeconds <= seconds;
    if (!genuine || !fresh || claims.aud !== audience) throw unauthenticated();
    return claims;
  };
}

export type TokenWriter = ReturnType<typeof createTokenWriter>;

const signature = (key: SigningKey, text: string) =>
  createHmac('sha256', key.secret).update(text).digest();

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

function decode(text: string): Record<string, unknown> {
  try {
    const value: unknown = JSON.parse(Buffer.from(text, 'base64url').toString());
    return typeof value === 'object' && value !== null ? { ...value } : {};
  } catch {
    return {};
  }
}
