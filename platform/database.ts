import { createConnection } from 'mysql2/promise';
import { DataSource, type EntityTarget, type Logger } from 'typeorm';
import { StartError } from './start-error';

export type EntityClass<Row extends object = object> = EntityTarget<Row> & (new () => Row);

export interface DatabaseOptions {
  readonly url: string;
  readonly entities: readonly EntityClass[];
  readonly migrations?: readonly (new () => object)[];
  /** Told of every statement, for those who count. */
  readonly onStatement?: (sql: string) => void;
}

/** A pool of connections to one schema, as its one user, who can reach nothing else. */
export async function openDatabase(options: DatabaseOptions): Promise<DataSource> {
  const { url, entities, migrations, onStatement } = options;
  return new DataSource({
    // The two servers need different drivers: one of them never shows an empty schema diff to the other.
    type: await serverAt(url),
    url,
    entities: [...entities],
    migrations: [...(migrations ?? [])],
    timezone: 'Z',
    charset: 'utf8mb4_bin',
    dateStrings: ['DATE'],
    supportBigNumbers: true,
    bigNumberStrings: false,
    // DDL commits by itself: a transaction around a migration would only pretend to protect us.
    migrationsTransactionMode: 'none',
    logger: onStatement && statementLogger(onStatement),
    logging: onStatement ? ['query'] : false,
    extra: { connectionLimit: 10 },
  }).initialize();
}

/** Which of the two supported servers answers; a sentence for the person when none does. */
async function serverAt(url: string): Promise<'mariadb' | 'mysql'> {
  const { host, pathname } = new URL(url);
  try {
    const connection = await createConnection({ uri: url, connectTimeout: 5_000 });
    const [[row]] = (await connection.query('SELECT VERSION() AS version')) as unknown as [
      [{ version: string }],
    ];
    await connection.end();
    return /mariadb/i.test(row.version) ? 'mariadb' : 'mysql';
  } catch (error) {
    const { code = 'unknown error' } = error as { code?: string };
    const where = `${host}${pathname}`;
    throw new StartError(
      `The database at ${where} does not let us in (${code}): look at its address, user and password.`,
    );
  }
}

function statementLogger(onStatement: (sql: string) => void): Logger {
  const silent = () => undefined;
  return {
    logQuery: (query) => onStatement(query),
    logQueryError: silent,
    logQuerySlow: silent,
    logSchemaBuild: silent,
    logMigration: silent,
    log: silent,
  };
}
