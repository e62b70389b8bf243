import { sign, type KeyObject } from 'node:crypto';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { exportJWK, generateKeyPair, type JWK } from 'jose';

export interface Claims {
  readonly [claim: string]: unknown;
}

/** A provider of identities behind real HTTP, whose keys can change and who can go away. */
export async function openIssuer() {
  let keys: JWK[] = [];
  let answer: () => { status: number; body: string } = published;
  let fetched = 0;
  const pairs = new Map<string, KeyObject>();

  const server = createServer((_request, response) => {
    fetched += 1;
    const { status, body } = answer();
    response.writeHead(status, { 'content-type': 'application/json' }).end(body);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const issuer = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  await addKey('first');

  function published() {
    return { status: 200, body: JSON.stringify({ keys }) };
  }

  async function addKey(kid: string): Promise<void> {
    const { privateKey, publicKey } = await generateKeyPair('RS256', { extractable: true });
    pairs.set(kid, privateKey as KeyObject);
    keys = [...keys, { ...(await exportJWK(publicKey)), kid, alg: 'RS256', use: 'sig' }];
  }

  return {
    issuer,
    jwksUrl: `${issuer}/keys`,
    addKey,
    fetched: () => fetched,
    publicKey: () => keys[0]!,
    removeKey: (kid: string) => void (keys = keys.filter((key) => key.kid !== kid)),
    goAway: () => void (answer = () => ({ status: 503, body: 'away' })),
    talkNonsense: () => void (answer = () => ({ status: 200, body: '{"keys":[]}' })),
    comeBack: () => void (answer = published),

    /** A token as this issuer makes them; claims and header can be spoilt. */
    sign(now: number, claims: Claims = {}, header: Claims = {}): string {
      const seconds = Math.floor(now / 1000);
      const { kid = 'first' } = header as { kid?: string };
      const payload = {
        iss: issuer,
        aud: 'the-graph',
        sub: 'somebody',
        iat: seconds,
        exp: seconds + 300,
        roles: ['READER'],
        tenants: { place: ['here'] },
        ...claims,
      };
      const key = pairs.get(kid) ?? pairs.get('first')!;
      const text = `${encode({ alg: 'RS256', typ: 'at+jwt', kid, ...header })}.${encode(payload)}`;
      return `${text}.${sign('RSA-SHA256', Buffer.from(text), key).toString('base64url')}`;
    },

    stop: () =>
      new Promise<void>((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

const encode = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url');

export type OpenIssuer = Awaited<ReturnType<typeof openIssuer>>;
