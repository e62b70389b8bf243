import type { DataSource } from 'typeorm';
import { StartError } from '../../platform/start-error';

/** Does something that only one command may do at a time; a command that dies lets go of it. */
export async function whileAlone<Result>(
  database: DataSource,
  work: () => Promise<Result>,
): Promise<Result> {
  const lock = `seed ${String(database.options.database ?? '')}`.slice(-60);
  const holder = database.createQueryRunner();
  try {
    const [row] = (await holder.query('SELECT GET_LOCK(?, 0) AS held', [lock])) as {
      held: number | string | null;
    }[];
    if (Number(row?.held) !== 1) {
      throw new StartError('This command runs already: let it finish, then try again.');
    }
    return await work();
  } finally {
    await holder.query('DO RELEASE_LOCK(?)', [lock]);
    await holder.release();
  }
}
