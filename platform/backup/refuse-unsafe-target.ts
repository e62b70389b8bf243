import type { Connection, RowDataPacket } from 'mysql2/promise';
import { StartError } from '../start-error';

/** Nothing is overwritten unasked, and never under the feet of a program that runs. */
export async function refuseUnsafeTarget(
  connection: Connection,
  schemas: readonly string[],
  replace: boolean,
): Promise<void> {
  const [users] = await connection.query<RowDataPacket[]>(
    'SELECT user FROM information_schema.processlist WHERE db IN (?) AND id <> CONNECTION_ID()',
    [schemas],
  );
  if (users.length > 0) {
    throw new StartError('The program runs on this database: stop it, then restore.');
  }
  const [tables] = await connection.query<RowDataPacket[]>(
    'SELECT table_schema AS name FROM information_schema.tables WHERE table_schema IN (?)',
    [schemas],
  );
  if (tables.length > 0 && !replace) {
    throw new StartError(
      'There is data already: add --replace to throw it away for what the backup holds.',
    );
  }
}
