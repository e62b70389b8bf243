import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { openDatabase } from '../database';
import { grantRunningRights } from '../provision';
import { whileNamedLock } from '../provision/while-named-lock';
import { explainMigrationFailure } from './explain-migration-failure';
import { refuseForeignHistory } from './refuse-foreign-history';

export interface SchemaPlan {
  readonly migratorUrl: string;
  readonly appUrl: string;
  readonly migrations: readonly (new () => object)[];
  readonly appendOnly: readonly string[];
}

/**
 * Brings one schema up to date as its migrating user, then gives the running user exactly the rights
 * it needs. Under a lock: of two processes the second waits and finds nothing to do.
 */
export async function prepareSchema(plan: SchemaPlan): Promise<void> {
  const schema = new URL(plan.migratorUrl).pathname.slice(1);
  // Migrations are SQL: they need no entities, whose description costs more than they do.
  const { migratorUrl: url, migrations } = plan;
  const database = await openDatabase({ url, migrations, entities: [] });
  const connection = await createConnection(plan.migratorUrl);
  try {
    await whileNamedLock(connection, `migrate ${schema}`, async () => {
      refuseForeignHistory(schema, await appliedMigrations(connection), plan.migrations);
      await database.runMigrations().catch((error: unknown) => {
        throw explainMigrationFailure(error, schema);
      });
      const { migratorUrl, appUrl, appendOnly } = plan;
      await grantRunningRights({ migratorUrl, appUrl, appendOnly, hidden: [] });
    });
  } finally {
    await Promise.all([database.destroy(), connection.end()]);
  }
}

async function appliedMigrations(connection: Connection): Promise<string[]> {
  const [tables] = await connection.query<RowDataPacket[]>("SHOW TABLES LIKE 'migrations'");
  if (tables.length === 0) return [];
  const [rows] = await connection.query<RowDataPacket[]>('SELECT name FROM migrations');
  return rows.map(({ name }) => String(name));
}
