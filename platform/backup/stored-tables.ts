import type { Connection, RowDataPacket } from 'mysql2/promise';

/** A table as a backup sees it. */
export interface StoredTable {
  readonly name: string;
  readonly columns: readonly string[];
  readonly bytes: readonly string[];
  readonly key: readonly string[];
}

const byteTypes = /^(binary|varbinary|tinyblob|blob|mediumblob|longblob|bit|geometry)$/;

/** The tables of a schema by name, without the columns that the server computes. */
export async function storedTables(
  connection: Connection,
  schema: string,
): Promise<readonly StoredTable[]> {
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT c.table_name AS tableName, c.column_name AS name, c.data_type AS type, c.column_key AS keyKind
     FROM information_schema.columns c
     JOIN information_schema.tables t ON t.table_schema = c.table_schema AND t.table_name = c.table_name
     WHERE c.table_schema = ? AND t.table_type = 'BASE TABLE' AND c.extra NOT LIKE '%GENERATED'
     ORDER BY c.table_name, c.ordinal_position`,
    [schema],
  );
  const tables = new Map<string, { columns: string[]; bytes: string[]; key: string[] }>();
  for (const row of rows) {
    const { tableName, name, type, keyKind } = row as Record<string, string>;
    const table = tables.get(tableName!) ?? { columns: [], bytes: [], key: [] };
    tables.set(tableName!, table);
    table.columns.push(name!);
    if (byteTypes.test(type!)) table.bytes.push(name!);
    if (keyKind === 'PRI') table.key.push(name!);
  }
  return [...tables].map(([name, table]) => ({ name, ...table }));
}
