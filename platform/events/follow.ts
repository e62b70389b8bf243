import type { DataSource, EntityManager } from 'typeorm';
import { inTransaction } from '../transaction';
import type { Transport } from '../transport';
import { nobody } from '../viewer';
import { EventSource } from './event-source';

export interface Event {
  readonly kind: string;
  readonly subjectId: string;
  readonly occurredAt: string;
  readonly payload: string;
}

/** Which owner's facts a subgraph copies, and what it does with each kind of them. */
export interface Following {
  readonly owner: string;
  readonly apply: Readonly<Record<string, (manager: EntityManager, event: Event) => Promise<void>>>;
}

interface Page {
  readonly events: readonly Event[];
  readonly cursor: string;
  readonly hasMore: boolean;
  readonly heartbeatAt: string;
}

const pageLength = 200;

/**
 * Pulls the next facts of an owner and applies them with the cursor in one transaction: each fact
 * exactly once, whatever dies in between. Answers whether there is more to pull.
 */
export async function followOnce(
  database: DataSource,
  { owner, apply }: Following,
  ask: Transport,
  requestId: string,
): Promise<boolean> {
  const before = await database.manager.findOneBy(EventSource, { owner });
  // Outside the transaction: a refused insert would leave a shared lock, and two of them deadlock.
  if (!before) await database.query('INSERT IGNORE INTO event_sources (owner) VALUES (?)', [owner]);
  const page = await pull(ask, owner, before?.cursor ?? null, requestId);

  return inTransaction(database, async (manager) => {
    const source = await manager.findOneOrFail(EventSource, {
      where: { owner },
      lock: { mode: 'pessimistic_write' },
    });
    // Another process was faster: its work stands, ours is dropped.
    if (source.cursor !== (before?.cursor ?? null)) return true;

    for (const event of page.events) await apply[event.kind]?.(manager, event);
    const asOf = page.hasMore ? source.asOf : new Date(page.heartbeatAt);
    await manager.update(EventSource, { owner }, { cursor: page.cursor, asOf });
    return page.hasMore;
  });
}

async function pull(ask: Transport, owner: string, after: string | null, requestId: string) {
  const query = `query Follow($after: String, $first: Int!) {
    page: ${owner}Events(after: $after, first: $first) {
      events { kind subjectId occurredAt payload } cursor hasMore heartbeatAt
    }
  }`;
  const variables = { after, first: pageLength };
  const { data, errors } = await ask({ query, variables }, { viewer: nobody, requestId });
  if (!data) throw new Error(`No events from ${owner}: ${errors?.[0]?.message ?? 'no answer'}`);
  return data.page as Page;
}
