import type { IncomingHttpHeaders } from 'node:http';
import { unauthenticated } from '../../platform/errors';

/** What stands in the `Authorization` header. */
export type Credential =
  | { readonly kind: 'none' }
  | { readonly kind: 'token'; readonly token: string }
  | { readonly kind: 'key'; readonly id: string; readonly secret: string };

const keyShape = /^Bearer al_live_([0-9a-z]{16})_([\w-]{43})$/;
const tokenShape = /^Bearer ([\w-]+\.[\w-]+\.[\w-]+)$/;
const longest = 8 * 1024;

/** Only the header counts, and only its one form: nothing is ever read from an address or a cookie. */
export function credentialIn({ authorization }: IncomingHttpHeaders): Credential {
  if (authorization === undefined) return { kind: 'none' };
  if (authorization.length > longest) throw unauthenticated();

  const [, id, secret] = keyShape.exec(authorization) ?? [];
  if (id && secret) return { kind: 'key', id, secret };
  const [, token] = tokenShape.exec(authorization) ?? [];
  if (token) return { kind: 'token', token };
  throw unauthenticated();
}
