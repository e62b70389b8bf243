import type { Connection as StreamingConnection } from 'mysql2';
import { escapeId, type Connection } from 'mysql2/promise';
import type { RowLine } from './backup-line';
import type { StoredTable } from './stored-tables';

const rowsAhead = 1_000;

/** Every row of a table, in the order of its key, however many there are. */
export async function* readRows(
  connection: Connection,
  schema: string,
  { name, columns, bytes, key }: StoredTable,
): AsyncGenerator<RowLine> {
  const encodings = columns.map((column) => (bytes.includes(column) ? 'base64' : 'utf8'));
  const list = (names: readonly string[]) => names.map((each) => escapeId(each, true)).join(', ');
  const order = key.length > 0 ? ` ORDER BY ${list(key)}` : '';
  const rows = streaming(connection)
    .query({
      sql: `SELECT ${list(columns)} FROM ${escapeId(schema, true)}.${escapeId(name, true)}${order}`,
      rowsAsArray: true,
      typeCast: (field) => field.buffer(), // as the server wrote it: nothing is rounded or shifted
    })
    .stream({ highWaterMark: rowsAhead }) as AsyncIterable<(Buffer | null)[]>;
  for await (const row of rows) {
    yield row.map((value, index) => value && value.toString(encodings[index]));
  }
}

/** Promises can not bring rows one by one; the connection behind them can. */
const streaming = (connection: Connection) =>
  (connection as Connection & { readonly connection: StreamingConnection }).connection;
