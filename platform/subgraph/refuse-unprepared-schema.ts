import type { DataSource } from 'typeorm';
import { StartError } from '../start-error';
import { refuseForeignHistory } from './refuse-foreign-history';

/** Without a migrating user somebody else keeps the tables up to date, and may have forgotten it. */
export async function refuseUnpreparedSchema(
  database: DataSource,
  migrations: readonly (new () => object)[],
): Promise<void> {
  const schema = database.driver.database ?? '';
  const rows = await database
    .query<{ name: string }[]>('SELECT name FROM migrations')
    .catch(() => []); // there is no such table, or no right to read it yet
  const applied = rows.map(({ name }) => name);
  refuseForeignHistory(schema, applied, migrations);
  if (migrations.every(({ name }) => applied.includes(name))) return;
  throw new StartError(
    `The tables of ${schema} are not up to date: run "npm run db:prepare" with MYSQL_URL, then start again.`,
  );
}
