import type { DataSource } from 'typeorm';

/** Rows whose key lies in `[from, to)` belong to what is removed. */
export interface Marked {
  readonly from: string;
  readonly to: string;
  /** A column that says the same, in tables that have it. */
  readonly flag: string;
}

interface Column {
  readonly tableName: string;
  readonly columnName: string;
}

const rowsAtOnce = 20_000;

/**
 * Removes every row whose primary key holds a marked id, or which is flagged, from a schema. A table
 * that holds nothing else is emptied at once. Answers how many tables were concerned.
 */
export async function removeMarked(
  database: DataSource,
  { from, to, flag }: Marked,
): Promise<number> {
  const keys = await columns(
    database,
    `SELECT c.TABLE_NAME AS tableName, c.COLUMN_NAME AS columnName
     FROM information_schema.COLUMNS c JOIN information_schema.KEY_COLUMN_USAGE k
       ON k.TABLE_SCHEMA = c.TABLE_SCHEMA AND k.TABLE_NAME = c.TABLE_NAME
       AND k.COLUMN_NAME = c.COLUMN_NAME AND k.CONSTRAINT_NAME = 'PRIMARY'
     WHERE c.TABLE_SCHEMA = DATABASE() AND c.DATA_TYPE = 'char' AND c.CHARACTER_MAXIMUM_LENGTH = 36
     ORDER BY c.TABLE_NAME, k.ORDINAL_POSITION`,
  );
  const flags = await columns(
    database,
    `SELECT TABLE_NAME AS tableName, COLUMN_NAME AS columnName FROM information_schema.COLUMNS
     WHERE TABLE_SCHEMA = DATABASE() AND COLUMN_NAME = ?`,
    [flag],
  );
  const subjects = ['outbox', 'parked_events'].map((tableName) => ({
    tableName,
    columnName: 'subject_id',
  }));
  const byTable = new Map<string, Column[]>();
  for (const column of [...keys, ...subjects]) {
    byTable.set(column.tableName, [...(byTable.get(column.tableName) ?? []), column]);
  }
  let concerned = 0;
  for (const [table, own] of byTable) {
    const conditions = own.map(
      ({ columnName }) => `(\`${columnName}\` >= ? AND \`${columnName}\` < ?)`,
    );
    const values: unknown[] = own.flatMap(() => [from, to]);
    if (flags.some(({ tableName }) => tableName === table)) conditions.push(`\`${flag}\` = 1`);
    if (await removeFrom(database, table, conditions.join(' OR '), values)) concerned += 1;
  }
  return concerned;
}

async function columns(database: DataSource, sql: string, values: unknown[] = []) {
  return (await database.query(sql, values)) as Column[];
}

async function removeFrom(
  database: DataSource,
  table: string,
  condition: string,
  values: unknown[],
) {
  const some = async (where: string) =>
    (
      (await database.query(
        `SELECT 1 FROM \`${table}\` WHERE ${where} LIMIT 1`,
        values,
      )) as object[]
    ).length > 0;
  if (!(await some(condition))) return false;
  if (!(await some(`NOT (${condition})`))) {
    await database.query(`TRUNCATE TABLE \`${table}\``);
    return true;
  }
  for (;;) {
    const { affectedRows } = (await database.query(
      `DELETE FROM \`${table}\` WHERE ${condition} LIMIT ${rowsAtOnce}`,
      values,
    )) as { affectedRows: number };
    if (affectedRows === 0) return true;
  }
}
