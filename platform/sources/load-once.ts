import type { DataSource, EntityManager } from 'typeorm';
import { inTransaction } from '../transaction';
import { DataLoad } from './data-load';

/**
 * Loads a body of data in one transaction, unless that was done before. Of two processes that start
 * together the second waits at the first one's row, and then finds nothing to do.
 */
export function loadOnce(
  database: DataSource,
  name: string,
  load: (manager: EntityManager) => Promise<void>,
  now: Date,
): Promise<boolean> {
  return inTransaction(database, async (manager) => {
    const mark = manager.createQueryBuilder().insert().into(DataLoad);
    await mark.values({ name, loadedAt: now }).orIgnore().execute();
    const [row] = (await manager.query('SELECT ROW_COUNT() AS inserted')) as { inserted: number }[];
    if (Number(row?.inserted) === 0) return false;
    await load(manager);
    return true;
  });
}
