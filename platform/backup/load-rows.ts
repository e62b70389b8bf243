import { escapeId, type Connection } from 'mysql2/promise';
import { isRowLine, isTableLine, type BackupLine, type TableLine } from './backup-line';
import { storedTables } from './stored-tables';

const rowsAtOnce = 500;
const charactersAtOnce = 4 * 1024 * 1024;

type Value = string | Buffer | null;

/** Replaces every row of the given schemas by those of a backup: all of them, or none. */
export async function loadRows(
  connection: Connection,
  schemas: Readonly<Record<string, string>>,
  lines: AsyncIterable<BackupLine>,
  say: (line: string) => void,
): Promise<number> {
  await connection.query("SET time_zone = '+00:00', NAMES utf8mb4");
  // Rows come table by table, so that a row may point to one that is not there yet; 0 is a value.
  await connection.query(
    "SET foreign_key_checks = 0, sql_mode = 'NO_AUTO_VALUE_ON_ZERO,STRICT_ALL_TABLES'",
  );
  await connection.beginTransaction();
  for (const schema of Object.values(schemas)) {
    for (const { name } of await storedTables(connection, schema)) {
      await connection.query(`DELETE FROM ${place(schema, name)}`);
    }
  }

  let table: TableLine | null = null;
  let waiting: Value[][] = [];
  let characters = 0;
  let rows = 0;
  for await (const line of lines) {
    if (isTableLine(line)) {
      await insert();
      if (line.owner !== table?.owner) say(`Restoring ${line.owner}`);
      table = line;
    }
    if (!isRowLine(line) || !table) continue;
    const { columns, bytes } = table;
    waiting.push(line.map((value, index) => valueOf(value, bytes.includes(columns[index]!))));
    characters += line.reduce((sum, value) => sum + (value?.length ?? 0), 0);
    rows += 1;
    if (waiting.length >= rowsAtOnce || characters >= charactersAtOnce) await insert();
  }
  await insert();
  await connection.commit();
  return rows;

  async function insert(): Promise<void> {
    if (!table || waiting.length === 0) return;
    const schema = schemas[table.owner] ?? '';
    const columns = table.columns.map((name) => escapeId(name, true)).join(', ');
    await connection.query(`INSERT INTO ${place(schema, table.table)} (${columns}) VALUES ?`, [
      waiting,
    ]);
    waiting = [];
    characters = 0;
  }
}

const valueOf = (value: string | null, isBytes: boolean): Value =>
  value !== null && isBytes ? Buffer.from(value, 'base64') : value;

const place = (schema: string, table: string) =>
  `${escapeId(schema, true)}.${escapeId(table, true)}`;
