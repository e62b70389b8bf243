import { randomBytes } from 'node:crypto';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { prepareDatabases } from '../../cli/database/prepare-databases';
import { openDatabase } from '../../platform/database';
import { readConfig, type PreparedUrls } from '../../platform/config';
import { prepareSchema } from '../../platform/subgraph/prepare-schema';
import { subgraphNames, type SubgraphName } from '../../schema/subgraph-names';
import { subgraphs } from '../../subgraphs';
import { runCli } from '../cli/run-cli';
import { databaseServer } from '../support/database-server';
import { dropSchemas } from '../support/drop-schemas';

const { adminUrl } = databaseServer();
const prefix = `t${randomBytes(5).toString('hex')}_`;
const environment = {
  MYSQL_URL: adminUrl,
  ALLIANCE_SCHEMA_PREFIX: prefix,
  ALLIANCE_DATABASE_SECRET: 'of this test',
  ALLIANCE_CURSOR_SECRET: 'of this test',
  ALLIANCE_INTERNAL_SECRET: 'of this test',
};
const say = () => undefined;

let admin: Connection;
let urls: Record<SubgraphName, PreparedUrls>;
let printed: string[];

beforeAll(async () => {
  admin = await createConnection(adminUrl);
  // Two processes prepare the same schemas at once; each must come to the same end.
  const both = await Promise.all([
    runCli('prepare-databases', [], environment),
    runCli('prepare-databases', [], environment),
  ]);
  for (const { code, stderr } of both) expect([code, stderr]).toEqual([0, expect.any(String)]);
  printed = both.map(({ stdout }) => stdout);
  urls = await prepareDatabases(readConfig(environment, subgraphNames), say);
});
afterAll(async () => {
  await dropSchemas(admin, prefix);
  await admin.end();
});

async function rows<Row>(sql: string, values: unknown[] = []): Promise<Row[]> {
  const [found] = await admin.query<RowDataPacket[]>(sql, values);
  return found as Row[];
}

const tablesOf = async (name: SubgraphName) => {
  const found = await rows<{ name: string }>(
    'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = ?',
    [`${prefix}${name}`],
  );
  return found.map((table) => table.name);
};

async function schemaTexts(): Promise<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const name of subgraphNames) {
    for (const table of await tablesOf(name)) {
      const [row] = await rows<Record<string, string>>('SHOW CREATE TABLE ??.??', [
        `${prefix}${name}`,
        table,
      ]);
      texts[`${name}.${table}`] = row!['Create Table']!;
    }
  }
  return texts;
}

/** What the server says to a user: nothing, or the code of its refusal. */
async function attempt(url: string | null, sql: string): Promise<string> {
  const connection = await createConnection(url!);
  try {
    await connection.query('START TRANSACTION');
    await connection.query(sql);
    await connection.query('ROLLBACK');
    return 'allowed';
  } catch (error) {
    return String((error as { code?: string }).code);
  } finally {
    await connection.end();
  }
}

const refused = expect.stringMatching(/^ER_(TABLEACCESS|DBACCESS|ACCESS|SPECIFIC_ACCESS)_DENIED/);

describe.each(subgraphNames)('the users of %s', (name) => {
  const others = subgraphNames.filter((other) => other !== name);

  it.each(others)('are refused in every table of %s', async (other) => {
    const tables = await tablesOf(other);
    expect(tables).toContain('outbox');
    const { appUrl, migratorUrl } = urls[name];
    for (const url of [appUrl, migratorUrl]) {
      const connection = await createConnection(url!);
      for (const table of tables) {
        const place = `${prefix}${other}.${table}`;
        for (const sql of [
          `SELECT * FROM ${place}`,
          `DELETE FROM ${place}`,
          `DROP TABLE ${place}`,
          `ALTER TABLE ${place} COMMENT = 'mine'`,
        ]) {
          const answer = await connection.query(sql).then(
            () => 'allowed',
            (error: { code?: string }) => error.code,
          );
          expect([sql, answer]).toEqual([sql, refused]);
        }
      }
      await connection.end();
      expect(await attempt(url, `USE ${prefix}${other}`)).toEqual(refused);
      expect(await attempt(url, `CREATE TABLE ${prefix}${other}.mine (id INT)`)).toEqual(refused);
    }
  });

  it('change and remove nothing in tables that only grow', async () => {
    const { appUrl } = urls[name];
    const { appendOnly } = subgraphs[name];
    expect(appendOnly).toEqual(expect.arrayContaining(['outbox', 'record_sources', 'data_loads']));
    for (const table of appendOnly) {
      const [column] = await rows<{ name: string }>(
        'SELECT column_name AS name FROM information_schema.columns WHERE table_schema = ? AND table_name = ? LIMIT 1',
        [`${prefix}${name}`, table],
      );
      for (const sql of [
        `UPDATE ${table} SET ${column!.name} = ${column!.name}`,
        `DELETE FROM ${table}`,
        `TRUNCATE TABLE ${table}`,
        `REPLACE INTO ${table} SELECT * FROM ${table}`,
      ]) {
        expect([sql, await attempt(appUrl, sql)]).toEqual([sql, refused]);
      }
      expect(await attempt(appUrl, `SELECT * FROM ${table}`)).toBe('allowed');
      const grow = `INSERT INTO ${table} SELECT * FROM ${table} WHERE 1 = 0`;
      expect([grow, await attempt(appUrl, grow)]).toEqual([grow, 'allowed']);
    }
  });

  it('change tables only to migrate: not while the program runs', async () => {
    const { appUrl } = urls[name];
    for (const sql of [
      'CREATE TABLE mine (id INT)',
      'DROP TABLE outbox',
      'ALTER TABLE outbox ADD COLUMN mine INT',
      "INSERT INTO migrations (timestamp, name) VALUES (1, 'Mine1')",
      'DELETE FROM migrations',
      `GRANT SELECT ON ${prefix}${name}.outbox TO CURRENT_USER()`,
    ]) {
      expect([sql, await attempt(appUrl, sql)]).toEqual([sql, refused]);
    }
    expect(await attempt(appUrl, 'UPDATE outbox_shards SET last_seq = last_seq')).toBe('allowed');
  });
});

describe('migrations', () => {
  it('give two processes that run them at once the same schemas', () => {
    expect(printed[0]).toBe(printed[1]);
  });

  it.each(subgraphNames)('of %s are remembered once each', async (name) => {
    const remembered = await rows<{ name: string }>('SELECT name FROM ??.migrations ORDER BY id', [
      `${prefix}${name}`,
    ]);
    const expected = subgraphs[name].migrations.map((migration) => migration.name);
    expect(remembered.map((row) => row.name).sort()).toEqual(expected.sort());
  });

  it('change nothing when they run again', async () => {
    const before = await schemaTexts();
    await prepareDatabases(readConfig(environment, subgraphNames), say);
    expect(await schemaTexts()).toEqual(before);
    expect(Object.keys(before).length).toBeGreaterThan(30);
  });

  it('run once under the lock, and twice without it', async () => {
    const { appUrl, migratorUrl } = urls.groups;
    const entities = subgraphs.groups.entities;
    const migrations = [...subgraphs.groups.migrations, Slow1900000000000];
    const { appendOnly } = subgraphs.groups;
    const plan = { appUrl, migratorUrl: migratorUrl!, entities, migrations, appendOnly };
    const timesRun = async () => {
      const [row] = await rows<{ n: number }>('SELECT COUNT(*) AS n FROM ??.slow', [
        `${prefix}groups`,
      ]);
      return row!.n;
    };
    await admin.query('CREATE TABLE ??.slow (id INT NOT NULL)', [`${prefix}groups`]);
    await Promise.all([prepareSchema(plan), prepareSchema(plan)]);
    expect(await timesRun()).toBe(1);

    await admin.query("DELETE FROM ??.migrations WHERE name LIKE 'Slow%'", [`${prefix}groups`]);
    await admin.query('DELETE FROM ??.slow', [`${prefix}groups`]);
    const databases = await Promise.all(
      [1, 2].map(() => openDatabase({ url: migratorUrl!, entities: [], migrations })),
    );
    await Promise.all(databases.map((database) => database.runMigrations()));
    await Promise.all(databases.map((database) => database.destroy()));
    expect(await timesRun()).toBe(2);
  });
});

/** Long enough for two that begin together to run it both. */
class Slow1900000000000 implements MigrationInterface {
  readonly name = 'Slow1900000000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('DO SLEEP(0.5)');
    await db.query('INSERT INTO slow (id) VALUES (1)');
  }

  async down(db: QueryRunner): Promise<void> {
    await db.query('DELETE FROM slow');
  }
}
