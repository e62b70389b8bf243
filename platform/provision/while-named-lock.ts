import type { Connection, RowDataPacket } from 'mysql2/promise';
import { StartError } from '../start-error';

const patienceSeconds = 60;
const longestName = 64;

/** Does the work while no other connection to this server does work under the same name. */
export async function whileNamedLock<Result>(
  connection: Connection,
  name: string,
  work: () => Promise<Result>,
): Promise<Result> {
  const lock = name.slice(-longestName);
  const [rows] = await connection.query<RowDataPacket[]>('SELECT GET_LOCK(?, ?) AS held', [
    lock,
    patienceSeconds,
  ]);
  if (rows[0]?.['held'] !== 1) {
    throw new StartError(
      'Another start has been preparing the same database for a minute: let it finish, then start again.',
    );
  }
  try {
    return await work();
  } finally {
    await connection.query('DO RELEASE_LOCK(?)', [lock]);
  }
}
