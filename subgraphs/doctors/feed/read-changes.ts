import type { EntityManager } from 'typeorm';
import { tableOf } from '../../../platform/reading/table';
import { AvailabilityChange } from './entities/availability-change';

/** Where a reader stands in each shard, and how far each has come. */
export interface Behind {
  readonly after: readonly number[];
  readonly heads: readonly number[];
}

/**
 * The next changes of doctors' time in every shard that has some, `perShard` of each at most, in order:
 * one statement, or none. A shard that yields fewer is at its head. Compaction takes away only what a
 * later row says too, so no reader misses a day.
 */
export async function readChanges(
  manager: EntityManager,
  { after, heads }: Behind,
  perShard: number,
): Promise<AvailabilityChange[]> {
  const advanced = heads.flatMap((head, shard) => (head > after[shard]! ? [shard] : []));
  if (advanced.length === 0) return [];
  const { name, selection, toRow } = tableOf(manager, AvailabilityChange);
  const ofShard = `(SELECT ${selection} FROM ${name} t
    WHERE t.shard = ? AND t.seq > ? AND t.seq <= ? ORDER BY t.seq LIMIT ${Math.trunc(perShard)})`;
  const rows = (await manager.query(
    advanced.map(() => ofShard).join(' UNION ALL '),
    advanced.flatMap((shard) => [shard, after[shard], heads[shard]]),
  )) as Record<string, unknown>[];
  return rows.map(toRow).sort((one, other) => one.shard - other.shard || one.seq - other.seq);
}
