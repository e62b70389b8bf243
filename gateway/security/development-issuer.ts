import { createPrivateKey, createPublicKey } from 'node:crypto';
import { exportJWK, SignJWT, type JSONWebKeySet } from 'jose';
import type { Viewer } from '../../platform/viewer';

/** Where development tokens say they come from; no production process trusts it. */
export const developmentIssuerName = 'urn:development-issuer';

const ed25519Prefix = Buffer.from('302e020100300506032b657004220420', 'hex');
const lifetime = '12h';

/** An issuer of access tokens for people who develop; its key pair comes from a kept secret. */
export function createDevelopmentIssuer(secret: string, audience: string) {
  const seed = Buffer.from(secret, 'base64url').subarray(0, 32);
  const der = Buffer.concat([ed25519Prefix, seed]);
  const privateKey = createPrivateKey({ key: der, format: 'der', type: 'pkcs8' });

  return {
    async keys(): Promise<JSONWebKeySet> {
      const jwk = await exportJWK(createPublicKey(privateKey));
      return { keys: [{ ...jwk, kid: 'development', alg: 'EdDSA', use: 'sig' }] };
    },

    issue({ subject, clientId, roles, scopes, reason, tenants }: Omit<Viewer, 'kind'>) {
      const scope = scopes.join(' ');
      return new SignJWT({ client_id: clientId, roles, scope, reason, tenants })
        .setProtectedHeader({ alg: 'EdDSA', typ: 'at+jwt', kid: 'development' })
        .setIssuer(developmentIssuerName)
        .setAudience(audience)
        .setSubject(subject ?? 'developer')
        .setIssuedAt()
        .setExpirationTime(lifetime)
        .sign(privateKey);
    },
  };
}
