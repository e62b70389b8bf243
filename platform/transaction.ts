import { setTimeout as sleep } from 'node:timers/promises';
import type { DataSource, EntityManager } from 'typeorm';

// Deadlock, lock wait timeout, and MariaDB's "record has changed since last read".
const transient: ReadonlySet<unknown> = new Set([1213, 1205, 1020]);
const attempts = 3;

/** Thrown by work that has locked the wrong rows, because what it read before has changed since. */
export class StartAgain extends Error {
  constructor() {
    super('What was read before the locks has changed since.');
  }
}

/** Whether the same may succeed when it is tried again from the start. */
export const isTransient = (error: unknown): boolean =>
  error instanceof StartAgain || transient.has((error as { errno?: number }).errno);

/**
 * Runs the work in one transaction at READ COMMITTED and, when the database asks for it, again from
 * the start. The work must therefore touch nothing but the database.
 */
export async function inTransaction<Result>(
  database: DataSource,
  work: (manager: EntityManager) => Promise<Result>,
): Promise<Result> {
  for (let attempt = 1; ; attempt += 1) {
    try {
      return await database.transaction('READ COMMITTED', work);
    } catch (error) {
      if (!isTransient(error) || attempt === attempts) throw error;
      await sleep(Math.random() * 20 * attempt);
    }
  }
}
