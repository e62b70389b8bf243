import type { EntityManager } from 'typeorm';
import { OutboxEvent } from './outbox-event';

export const shards = 4;

/** A fact for others: the state of one subject after the change. */
export interface Fact {
  readonly kind: string;
  readonly subjectId: string;
  readonly payload: object;
}

/**
 * Writes facts into the outbox of the transaction's schema. Call it last: it holds the counters of
 * the shards it touches until commit, in ascending order, so that writers cannot deadlock here.
 */
export async function publish(
  manager: EntityManager,
  facts: readonly Fact[],
  now: Date,
): Promise<void> {
  for (let shard = 0; shard < shards; shard += 1) {
    const own = facts.filter(({ subjectId }) => shardOf(subjectId) === shard);
    if (own.length === 0) continue;
    await manager.query('UPDATE outbox_shards SET last_seq = last_seq + ? WHERE shard = ?', [
      own.length,
      shard,
    ]);
    const [counter] = (await manager.query('SELECT last_seq FROM outbox_shards WHERE shard = ?', [
      shard,
    ])) as { last_seq: number }[];
    const firstSeq = Number(counter!.last_seq) - own.length + 1;
    const rows = own.map(({ kind, subjectId, payload }, index) => ({
      shard,
      seq: firstSeq + index,
      kind,
      subjectId,
      payload: JSON.stringify(payload),
      occurredAt: now,
    }));
    await manager.insert(OutboxEvent, rows);
  }
}

/** All facts about one subject share a shard, so they are copied in the order they happened. */
export const shardOf = (subjectId: string): number => parseInt(subjectId.slice(-4), 16) % shards;
