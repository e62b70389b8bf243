import type { EntityManager } from 'typeorm';
import type { FeedLog } from './entities/feed-counter';

/**
 * The first of so many new numbers of a shard. Its counter stays locked until commit; shards are taken
 * in ascending order, so that writers cannot deadlock here.
 */
export async function takeNumbers(
  manager: EntityManager,
  log: FeedLog,
  shard: number,
  count: number,
): Promise<number> {
  // The new value comes back with the answer: nobody has to ask for it.
  const { insertId } = (await manager.query(
    `UPDATE feed_counters SET last_seq = LAST_INSERT_ID(last_seq + ?) WHERE log_name = ? AND shard = ?`,
    [count, log, shard],
  )) as { insertId: number };
  return Number(insertId) - count + 1;
}
