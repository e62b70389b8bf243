import type { EntityManager } from 'typeorm';

/**
 * Something that a transaction writes as the last: it takes counters that stay locked until commit, so
 * that the order of numbers is the order of commits.
 */
export interface LastWriter<Entry> {
  /** Writers take their counters in this order, all of them before those of the outbox. */
  readonly place: number;
  write(manager: EntityManager, entries: readonly Entry[]): Promise<void>;
}

const waiting = new WeakMap<EntityManager, Map<LastWriter<never>, unknown[]>>();

/** Keeps entries until the transaction has done everything else. */
export function writeLast<Entry>(
  manager: EntityManager,
  writer: LastWriter<Entry>,
  entries: readonly Entry[],
): void {
  const writers = waiting.get(manager) ?? new Map<LastWriter<never>, unknown[]>();
  waiting.set(manager, writers);
  writers.set(writer, [...(writers.get(writer) ?? []), ...entries]);
}

/** Writes what was kept; nothing but facts for other owners may follow. */
export async function writeWhatIsLast(manager: EntityManager): Promise<void> {
  const writers = [...(waiting.get(manager) ?? [])];
  waiting.delete(manager);
  for (const [writer, entries] of writers.sort(([a], [b]) => a.place - b.place)) {
    await writer.write(manager, entries as never);
  }
}
