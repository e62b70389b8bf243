import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { startAll } from '../../app';
import { readConfig } from '../../platform/config';
import { createLog } from '../../platform/log';
import { subgraphNames } from '../../schema/subgraph-names';
import { openIssuer } from '../identity/open-issuer';
import { databaseServer } from '../support/database-server';
import { dropSchemas } from '../support/drop-schemas';

const secret = () => randomBytes(32).toString('base64url');

/** The whole graph as it runs in production, with a provider of identities of its own. */
export async function startProduction() {
  const { adminUrl } = databaseServer();
  const prefix = `t${randomBytes(5).toString('hex')}_`;
  const dataDirectory = mkdtempSync(join(tmpdir(), 'alliance-graph-'));
  const issuer = await openIssuer();
  const config = readConfig(
    {
      NODE_ENV: 'production',
      PORT: '0',
      ADMIN_PORT: '0',
      MYSQL_URL: adminUrl,
      ALLIANCE_SCHEMA_PREFIX: prefix,
      ALLIANCE_DATA_DIR: dataDirectory,
      ALLIANCE_CURSOR_SECRET: secret(),
      ALLIANCE_DATABASE_SECRET: secret(),
      ALLIANCE_INTERNAL_SECRET: secret(),
      ALLIANCE_OIDC_ISSUER: issuer.issuer,
      ALLIANCE_OIDC_AUDIENCE: 'the-graph',
      ALLIANCE_DRAIN_MS: '0',
      ALLIANCE_DEADLINE_MS: '60000',
      ALLIANCE_TRANSPORT_HEADERS_MS: '50000',
      ALLIANCE_OIDC_JWKS_URL: issuer.jwksUrl,
    },
    subgraphNames,
  );
  const say = () => undefined;
  const running = await startAll({ config, log: createLog('silent'), say, followEveryMs: null });

  return {
    url: running.url,

    /** The header of somebody whom the provider knows in this role. */
    as(role: string): { authorization: string } {
      const token = issuer.sign(Date.now(), { roles: [role], tenants: {} });
      return { authorization: `Bearer ${token}` };
    },

    async stop() {
      await running.stop();
      await issuer.stop();
      const admin = await createConnection(adminUrl);
      await dropSchemas(admin, prefix);
      await admin.end();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}
