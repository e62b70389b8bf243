import type { EntityManager } from 'typeorm';
import { pageSize } from '../connection/page-size';
import { badInput } from '../errors';
import { createReader, everything } from '../reading/reader';
import { all, where } from '../reading/condition';
import { OutboxEvent } from './outbox-event';
import { OutboxShard } from './outbox-shard';
import { shards } from './publish';

export const largestEventPage = 500;

/** A run of facts and the cursor that continues it. */
export interface EventPage {
  readonly events: readonly OutboxEvent[];
  readonly cursor: string;
  readonly hasMore: boolean;
  /** Every fact committed before this instant lies before or on this page, if it is the last one. */
  readonly heartbeatAt: Date;
}

export interface EventPageArguments {
  readonly after?: string | null;
  readonly first?: number | null;
}

/** What the owner tells its consumers: the facts behind a position in each shard. */
export async function readEvents(
  manager: EntityManager,
  { after, first }: EventPageArguments,
): Promise<EventPage> {
  const positions = positionsOf(after);
  const size = pageSize(first, largestEventPage);
  const reader = createReader(manager, everything);
  // Heartbeats before events: what is committed between the two statements only makes us modest.
  const counters = await reader.find(OutboxShard, []);
  const behind = positions.map((seq, shard) => where('t.shard = ? AND t.seq > ?', shard, seq));
  const events = await reader.find(
    OutboxEvent,
    [{ sql: behind.map(({ sql }) => `(${sql})`).join(' OR '), values: all(behind).values }],
    [
      { property: 'shard', direction: 'ASC' },
      { property: 'seq', direction: 'ASC' },
    ],
    size,
  );
  for (const { shard, seq } of events) positions[shard] = seq;
  return {
    events,
    cursor: positions.join('.'),
    hasMore: events.length === size,
    heartbeatAt: new Date(Math.min(...counters.map(({ heartbeatAt }) => heartbeatAt.getTime()))),
  };
}

function positionsOf(cursor: string | null | undefined): number[] {
  if (cursor == null) return new Array<number>(shards).fill(0);
  const positions = cursor.length <= 200 ? cursor.split('.').map(Number) : [];
  if (
    positions.length === shards &&
    positions.every((seq) => Number.isSafeInteger(seq) && seq >= 0)
  ) {
    return positions;
  }
  throw badInput('INVALID_CURSOR', 'after: this is not a cursor of these events.');
}
