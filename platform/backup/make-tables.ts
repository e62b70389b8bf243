import { escapeId } from 'mysql2/promise';
import type { DataSource } from 'typeorm';
import { openDatabase } from '../database';

/** No program knows a migration of this name, so none starts on tables that are not filled yet. */
const unfinished = 'RestoreIsUnfinished';

/** Replaces all tables of a schema by empty ones; the backup brings the rows of `migrations`, too. */
export async function makeTables(
  migratorUrl: string,
  migrations: readonly (new () => object)[],
): Promise<void> {
  await migrate([], async (database) => {
    await database.query('INSERT INTO migrations (timestamp, name) VALUES (0, ?)', [unfinished]);
    await database.query('DELETE FROM migrations WHERE name <> ?', [unfinished]);
    await dropOtherTables(database);
  });
  await migrate(migrations, () => Promise.resolve());

  async function migrate(wanted: typeof migrations, work: (database: DataSource) => Promise<void>) {
    const database = await openDatabase({ url: migratorUrl, entities: [], migrations: wanted });
    try {
      await database.runMigrations(); // of none: makes the table that remembers them
      await work(database);
    } finally {
      await database.destroy();
    }
  }
}

async function dropOtherTables(database: DataSource): Promise<void> {
  const tables = await database.query<{ name: string }[]>(
    "SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE() AND table_name <> 'migrations'",
  );
  if (tables.length === 0) return;
  const list = tables.map(({ name }) => escapeId(name, true)).join(', ');
  const runner = database.createQueryRunner(); // the setting must hold where the tables are dropped
  await runner.query('SET foreign_key_checks = 0');
  await runner.query(`DROP TABLE ${list}`);
  await runner.query('SET foreign_key_checks = 1');
  await runner.release();
}
