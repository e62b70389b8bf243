import type { EntityManager } from 'typeorm';
import { feedShards } from './domain/shard-of';
import type { FeedLog } from './entities/feed-counter';

/** How far a log has come: everything up to these numbers is committed, and nothing behind them. */
export interface Heads {
  /** Numbers of another epoch mean nothing. */
  readonly epoch: string;
  /** The last number of each shard. */
  readonly seqs: readonly number[];
}

/** One statement of a few rows; who has these heads already needs to ask nothing else. */
export async function readHeads(manager: EntityManager, log: FeedLog): Promise<Heads> {
  const rows = (await manager.query(
    `SELECT s.epoch AS epoch, c.shard AS shard, c.last_seq AS lastSeq
     FROM feed_state s JOIN feed_counters c ON c.log_name = ? ORDER BY c.shard`,
    [log],
  )) as { epoch: string; shard: number; lastSeq: string }[];
  const seqs = new Array<number>(feedShards).fill(0);
  for (const { shard, lastSeq } of rows) seqs[Number(shard)] = Number(lastSeq);
  return { epoch: rows[0]!.epoch, seqs };
}
