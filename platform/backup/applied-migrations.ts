import { escapeId, type Connection, type RowDataPacket } from 'mysql2/promise';
import { StartError } from '../start-error';

/** Which migrations made the tables of a schema. */
export async function appliedMigrations(
  connection: Connection,
  schema: string,
): Promise<readonly string[]> {
  const [tables] = await connection.query<RowDataPacket[]>(
    "SELECT 1 FROM information_schema.tables WHERE table_schema = ? AND table_name = 'migrations'",
    [schema],
  );
  if (tables.length === 0) {
    throw new StartError(
      `There is no schema ${schema} to back up: start the program once, then try again.`,
    );
  }
  const [rows] = await connection.query<RowDataPacket[]>(
    `SELECT name FROM ${escapeId(schema, true)}.migrations ORDER BY timestamp, name`,
  );
  return rows.map(({ name }) => String(name));
}
