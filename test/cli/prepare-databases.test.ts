import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection } from 'mysql2/promise';
import { startAll } from '../../app';
import { readConfig } from '../../platform/config';
import { createLog } from '../../platform/log';
import { subgraphNames } from '../../schema/subgraph-names';
import { databaseServer } from '../support/database-server';
import { dropSchemas } from '../support/drop-schemas';
import { runCli } from './run-cli';

describe('npm run db:prepare', () => {
  const { adminUrl } = databaseServer();
  const prefix = `t${randomBytes(5).toString('hex')}_`;
  const dataDirectory = mkdtempSync(join(tmpdir(), 'alliance-graph-'));
  const environment = { ALLIANCE_DATA_DIR: dataDirectory, ALLIANCE_SCHEMA_PREFIX: prefix };

  afterAll(async () => {
    const admin = await createConnection(adminUrl);
    await dropSchemas(admin, prefix);
    await admin.end();
    rmSync(dataDirectory, { recursive: true });
  });

  const run = (more: Record<string, string>) =>
    runCli('prepare-databases', [], { ...environment, ...more });

  it('prints what a start without any administrator needs, and prints the same again', async () => {
    const { stdout } = await run({ MYSQL_URL: adminUrl });
    expect((await run({ MYSQL_URL: adminUrl })).stdout).toBe(stdout);

    const lines = stdout.trim().split('\n');
    expect(lines).toHaveLength(2 * subgraphNames.length);
    const printed = Object.fromEntries(lines.map((line) => line.split(/=(.*)/s).slice(0, 2)));
    const config = readConfig(
      { ...environment, ...printed, PORT: '0', ADMIN_PORT: '0' },
      subgraphNames,
    );
    expect(config.database.kind).toBe('prepared');

    const graph = await startAll({
      config,
      log: createLog('silent'),
      say: () => undefined,
      followEveryMs: null,
    });
    const response = await fetch(`${graph.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body: '{"query":"{ groups { totalCount } }"}',
    });
    const { data } = (await response.json()) as { data: { groups: { totalCount: number } } };
    await graph.stop();
    expect(data.groups.totalCount).toBeGreaterThan(6);
  });

  it('asks for MYSQL_URL when it is missing', async () => {
    const { code, stderr } = await run({});
    expect(code).toBe(1);
    expect(stderr).toMatch(/^Set MYSQL_URL to a user who may make schemas and users/);
  });
});
