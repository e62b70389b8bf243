import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createConnection, type Connection } from 'mysql2/promise';
import { openPrivateDatabase } from '../../platform/private-database';
import { databaseServer } from '../support/database-server';
import { dropSchemas } from '../support/drop-schemas';
import { startTestGraph, type TestGraph } from '../support/graph';
import { runCli } from './run-cli';
import { tableSums } from './table-sums';

describe('npm run backup and npm run restore', () => {
  const directory = mkdtempSync(join(tmpdir(), 'alliance-graph-'));
  const file = join(directory, 'backup.gz');
  let graph: TestGraph;
  let admin: Connection;
  let saved: Record<string, unknown>;

  beforeAll(async () => {
    graph = await startTestGraph();
    admin = await createConnection(databaseServer().adminUrl);
    const { code, stdout, stderr } = await runCli('backup', [file], graph.environment);
    expect([code, stdout, stderr.split('\n').at(-2)]).toEqual([
      0,
      `${file}\n`,
      expect.stringMatching(/^\d+ rows of 5 schemas are saved in$/),
    ]);
    saved = await tableSums(admin, graph.environment.ALLIANCE_SCHEMA_PREFIX);
  });
  afterAll(async () => {
    await admin.end();
    await graph.stop();
    rmSync(directory, { recursive: true });
  });

  /** Everything but the heartbeats, which go on while a program runs. */
  const facts = (sums: Record<string, unknown>) =>
    Object.entries(sums).filter(([name]) => !name.endsWith('.outbox_shards'));

  it('keep a file that only its owner reads', () => {
    expect(statSync(file).mode & 0o077).toBe(0);
  });

  it('bring equal tables into other schemas', async () => {
    const prefix = `t${randomBytes(5).toString('hex')}_`;
    const environment = { ...graph.environment, ALLIANCE_SCHEMA_PREFIX: prefix };
    const { code, stderr } = await runCli('restore', [file], environment);
    expect([code, stderr]).toEqual([0, expect.stringMatching(/rows are back as they were at/)]);
    const restored = await tableSums(admin, prefix);
    expect(facts(restored)).toEqual(facts(saved));
    expect(Object.keys(restored).length).toBeGreaterThan(20);

    const again = await runCli('restore', [file], environment);
    expect([again.code, again.stderr.trim().split('\n').at(-1)]).toEqual([
      1,
      'There is data already: add --replace to throw it away for what the backup holds.',
    ]);
    await dropSchemas(admin, prefix);
  });

  it('bring them into the private database, also into one that another command runs', async () => {
    const dataDirectory = join(directory, 'data');
    const environment = { ALLIANCE_DATA_DIR: dataDirectory };
    expect(await runCli('restore', [file], environment)).toMatchObject({ code: 0 });

    const server = await openPrivateDatabase({
      directory: join(dataDirectory, 'mysql'),
      say: () => undefined,
    });
    const connection = await createConnection(server.adminUrl);
    try {
      expect(facts(await tableSums(connection, 'alliance_'))).toEqual(facts(saved));
      await connection.query('DELETE FROM alliance_groups.group_aliases');
      expect(facts(await tableSums(connection, 'alliance_'))).not.toEqual(facts(saved));

      const attached = await runCli('restore', [file, '--replace'], environment);
      expect(attached).toMatchObject({ code: 0 });
      expect(facts(await tableSums(connection, 'alliance_'))).toEqual(facts(saved));
      expect(await runCli('backup', [], environment)).toMatchObject({
        code: 0,
        stdout: expect.stringMatching(/\/backups\/\d+\.jsonl\.gz\n$/) as string,
      });
    } finally {
      await connection.end();
      await server.stop();
    }
  });

  it('do not replace the data of a graph that runs', async () => {
    const { code, stderr } = await runCli('restore', [file, '--replace'], graph.environment);
    expect([code, stderr.trim().split('\n').at(-1)]).toEqual([
      1,
      'The program runs on this database: stop it, then restore.',
    ]);
  });

  it('ask for the name of the file', async () => {
    const { code, stderr } = await runCli('restore', [], graph.environment);
    expect([code, stderr]).toEqual([
      1,
      'Say which backup to restore: npm run restore -- FILE [--replace].\n',
    ]);
  });
});
