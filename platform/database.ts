import type { RowDataPacket } from 'mysql2/promise';
import { DataSource, type EntityTarget, type Logger } from 'typeorm';
import { connect } from './provision/connect';

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
    logger: statementLogger(onStatement ?? (() => undefined)), // the usual one writes to the terminal
    extra: { connectionLimit: 10 },
  }).initialize();
}

/** Which of the two supported servers answers; a sentence for the person when none does. */
async function serverAt(url: string): Promise<'mariadb' | 'mysql'> {
  const connection = await connect(url);
  try {
    const [rows] = await connection.query<RowDataPacket[]>('SELECT VERSION() AS version');
    return /mariadb/i.test(String(rows[0]?.['version'])) ? 'mariadb' : 'mysql';
  } finally {
    await connection.end();
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
