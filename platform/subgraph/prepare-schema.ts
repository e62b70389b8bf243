import { createConnection, type Connection, type RowDataPacket } from 'mysql2/promise';
import { openDatabase, type EntityClass } from '../database';
import { grantRunningRights } from '../provision';
import { whileNamedLock } from '../provision/while-named-lock';
import { StartError } from '../start-error';

export interface SchemaPlan {
  readonly migratorUrl: string;
  readonly appUrl: string;
  readonly entities: readonly EntityClass[];
  readonly migrations: readonly (new () => object)[];
  readonly appendOnly: readonly string[];
}

/**
 * Brings one schema up to date as its migrating user, then gives the running user exactly the rights
 * it needs. Under a lock: of two processes the second waits and finds nothing to do.
 */
export async function prepareSchema(plan: SchemaPlan): Promise<void> {
  const schema = new URL(plan.migratorUrl).pathname.slice(1);
  const database = await openDatabase({ ...plan, url: plan.migratorUrl });
  const connection = await createConnection(plan.migratorUrl);
  try {
    await whileNamedLock(connection, `migrate ${schema}`, async () => {
      await refuseForeignHistory(connection, schema, plan.migrations);
      await database.runMigrations().catch((error: unknown) => {
        throw new StartError(
          `The tables of ${schema} could not be brought up to date (${(error as Error).message}): ` +
            'restore the last backup, or drop this schema if it holds nothing you need, and start again.',
        );
      });
      const { migratorUrl, appUrl, appendOnly } = plan;
      await grantRunningRights({ migratorUrl, appUrl, appendOnly, hidden: [] });
    });
  } finally {
    await Promise.all([database.destroy(), connection.end()]);
  }
}

/** A newer program has been here: going on with older code could damage what it wrote. */
async function refuseForeignHistory(
  connection: Connection,
  schema: string,
  migrations: SchemaPlan['migrations'],
): Promise<void> {
  const known = new Set(migrations.map((migration) => migration.name));
  const [tables] = await connection.query<RowDataPacket[]>("SHOW TABLES LIKE 'migrations'");
  if (tables.length === 0) return;

  const [rows] = await connection.query<RowDataPacket[]>('SELECT name FROM migrations');
  const foreign = rows.find(({ name }) => !known.has(name as string));
  if (foreign) {
    throw new StartError(
      `The schema ${schema} was made by another version of this program (${foreign.name}): ` +
        'start that version, or restore a backup that fits this one.',
    );
  }
}
