import { randomBytes } from 'node:crypto';
import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import type { MigrationInterface, QueryRunner } from 'typeorm';
import { openDatabase } from '../../platform/database';
import { provisionSchemas, type ProvisionedSchema } from '../../platform/provision';
import { prepareSchema } from '../../platform/subgraph/prepare-schema';
import { subgraphNames } from '../../schema/subgraph-names';
import { subgraphs } from '../../subgraphs';
import { databaseServer } from '../support/database-server';
import { dropSchemas } from '../support/drop-schemas';

type Migration = new () => MigrationInterface;

const everywhere = Boolean(process.env['ALLIANCE_TEST_FULL']);
const cutsOtherwise = 4;

/** The same migrations, until so many statements have run: then it is as if the process had died. */
function cutAfter(migrations: readonly Migration[], statements: number): Migration[] {
  let left = statements;
  return migrations.map(
    (Original) =>
      class extends Original {
        override up(db: QueryRunner): Promise<void> {
          const query = (sql: string, values?: unknown[]) => {
            if (left === 0) throw new Error('killed');
            left -= 1;
            return db.query(sql, values);
          };
          return super.up(Object.create(db, { query: { value: query } }) as QueryRunner);
        }
      },
  );
}

describe('a schema whose migrations were interrupted', () => {
  const { adminUrl } = databaseServer();
  const prefix = `t${randomBytes(5).toString('hex')}_`;
  let admin: Connection;
  let made = 0;
  beforeAll(async () => {
    admin = await createConnection(adminUrl);
  });
  afterAll(async () => {
    await dropSchemas(admin, prefix);
    await admin.end();
  });

  async function freshSchema(): Promise<ProvisionedSchema> {
    made += 1;
    const options = { adminUrl, names: [`s${made}`], prefix, passwordFor: () => 'of this test' };
    return Object.values(await provisionSchemas(options))[0]!;
  }

  async function schemaTexts({ schema }: ProvisionedSchema): Promise<Record<string, string>> {
    const [tables] = await admin.query<RowDataPacket[]>('SHOW TABLES FROM ??', [schema]);
    const texts: Record<string, string> = {};
    for (const name of tables.map((row) => String(Object.values(row)[0]))) {
      const [rows] = await admin.query<RowDataPacket[]>('SHOW CREATE TABLE ??.??', [schema, name]);
      texts[name] = String(rows[0]!['Create Table']).replaceAll(schema, 'schema');
    }
    return texts;
  }

  async function migrate(place: ProvisionedSchema, migrations: readonly Migration[]) {
    const url = place.migratorUrl;
    const database = await openDatabase({ url, entities: [], migrations });
    await database.runMigrations().finally(() => database.destroy());
  }

  it.each(subgraphNames)(
    'is made whole by the next start, wherever it was: %s',
    async (name) => {
      const migrations = subgraphs[name].migrations as readonly Migration[];
      const { appendOnly } = subgraphs[name];
      let statements = 0;
      const reference = await freshSchema();
      const counting = migrations.map(
        (Original) =>
          class extends Original {
            override up(db: QueryRunner): Promise<void> {
              const query = (sql: string, values?: unknown[]) => {
                statements += 1;
                return db.query(sql, values);
              };
              return super.up(Object.create(db, { query: { value: query } }) as QueryRunner);
            }
          },
      );
      await migrate(reference, counting);
      const whole = await schemaTexts(reference);
      expect(statements).toBeGreaterThan(migrations.length);

      const cuts = everywhere
        ? Array.from({ length: statements }, (_, index) => index)
        : Array.from({ length: cutsOtherwise }, () => Math.floor(Math.random() * statements));
      for (const cut of cuts) {
        const place = await freshSchema();
        await expect(migrate(place, cutAfter(migrations, cut))).rejects.toThrow('killed');
        const half = await schemaTexts(place);
        await prepareSchema({ ...place, migrations, appendOnly });
        expect({ cut, ...(await schemaTexts(place)) }).toEqual({ cut, ...whole });
        if (cut < 3) expect(half).not.toEqual(whole);
        await admin.query('DROP DATABASE ??', [place.schema]);
      }
    },
    600_000,
  );

  it('ends the start in one sentence when a statement fails, and goes on when it no longer does', async () => {
    const place = await freshSchema();
    const plan = { ...place, entities: [], appendOnly: [] };
    const failing = prepareSchema({ ...plan, migrations: [Broken1900000000000] });
    await expect(failing).rejects.toThrow(
      /^The tables of \S+ could not be brought up to date \(.*\): restore the last backup, or drop this schema if it holds nothing you need, and start again\.$/,
    );
    await prepareSchema({ ...plan, migrations: [Mended1900000000000] });
    expect(Object.keys(await schemaTexts(place))).toEqual(['migrations', 'one', 'two']);
  });
});

class Mended1900000000000 implements MigrationInterface {
  readonly name = 'Step1900000000000';

  async up(db: QueryRunner): Promise<void> {
    await db.query('CREATE TABLE IF NOT EXISTS one (id INT NOT NULL PRIMARY KEY)');
    await this.second(db);
  }

  async down(): Promise<void> {}

  protected async second(db: QueryRunner): Promise<void> {
    await db.query('CREATE TABLE IF NOT EXISTS two (id INT NOT NULL PRIMARY KEY)');
  }
}

class Broken1900000000000 extends Mended1900000000000 {
  protected override async second(db: QueryRunner): Promise<void> {
    await db.query('CREATE TABLE two (id INT NOT NULL PRIMARY KEY, id INT)');
  }
}
