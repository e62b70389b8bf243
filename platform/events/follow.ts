import type { DataSource, EntityManager } from 'typeorm';
import { writeWhatIsLast } from '../last-writes';
import { inTransaction, isTransient } from '../transaction';
import type { Transport } from '../transport';
import { nobody } from '../viewer';
import { applyOrPark } from './apply-or-park';
import { EventSource } from './event-source';
import type { ParkedEvent } from './parked-event';

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

/** What one look at an owner brought. */
export interface Followed {
  readonly more: boolean;
  readonly parked: readonly ParkedEvent[];
}

/**
 * Pulls the next facts of an owner and applies them with the cursor in one transaction: each fact
 * exactly once, whatever dies in between. A fact that cannot be applied is parked.
 */
export async function followOnce(
  database: DataSource,
  following: Following,
  ask: Transport,
  requestId: string,
): Promise<Followed> {
  const { owner } = following;
  const before = await database.manager.findOneBy(EventSource, { owner });
  // Outside the transaction: a refused insert would leave a shared lock, and two of them deadlock.
  if (!before) await database.query('INSERT IGNORE INTO event_sources (owner) VALUES (?)', [owner]);
  const cursor = before?.cursor ?? null;
  const page = await pull(ask, owner, cursor, requestId);
  const copy = { following, cursor, page };
  // Most pages are sound; only one that is not pays for a savepoint around each of its facts.
  return copyPage(database, copy, applyAll).catch((error: unknown) => {
    if (isTransient(error) || page.events.length === 0) throw error;
    return copyPage(database, copy, applyEach);
  });
}

interface Copy {
  readonly following: Following;
  /** Where the page begins. */
  readonly cursor: string | null;
  readonly page: Page;
}

type Apply = (
  manager: EntityManager,
  following: Following,
  events: readonly Event[],
) => Promise<ParkedEvent[]>;

const applyAll: Apply = async (manager, { apply }, events) => {
  for (const event of events) await apply[event.kind]?.(manager, event);
  return [];
};

const applyEach: Apply = async (manager, following, events) => {
  const parked: ParkedEvent[] = [];
  for (const event of events) {
    const poisoned = await applyOrPark(manager, following, event);
    if (poisoned) parked.push(poisoned);
  }
  return parked;
};

function copyPage(
  database: DataSource,
  { following, cursor, page }: Copy,
  apply: Apply,
): Promise<Followed> {
  return inTransaction(database, async (manager) => {
    const { owner } = following;
    const source = await manager.findOneOrFail(EventSource, {
      where: { owner },
      lock: { mode: 'pessimistic_write' },
    });
    // Another process was faster: its work stands, ours is dropped.
    if (source.cursor !== cursor) return { more: true, parked: [] };

    const parked = await apply(manager, following, page.events);
    const asOf = page.hasMore ? source.asOf : new Date(page.heartbeatAt);
    await manager.update(EventSource, { owner }, { cursor: page.cursor, asOf });
    await writeWhatIsLast(manager);
    return { more: page.hasMore, parked };
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
