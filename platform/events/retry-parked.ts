import type { DataSource } from 'typeorm';
import { writeWhatIsLast } from '../last-writes';
import { inTransaction } from '../transaction';
import type { Following } from './follow';
import { ParkedEvent } from './parked-event';

/**
 * Tries parked facts again, the oldest first: after a start there may be code that understands them.
 * A copy keeps the newest version it has seen, so a late fact undoes nothing. Answers how many stay.
 */
export async function retryParked(
  database: DataSource,
  { owner, apply }: Following,
): Promise<number> {
  const parked = await database.manager.find(ParkedEvent, {
    where: { owner },
    order: { parkedAt: 'ASC', id: 'ASC' },
  });
  let stay = 0;
  for (const { id, kind, subjectId, payload, occurredAt } of parked) {
    const event = { kind, subjectId, payload, occurredAt: occurredAt.toISOString() };
    await inTransaction(database, async (manager) => {
      const { affected } = await manager.delete(ParkedEvent, { id });
      if (affected) await apply[kind]?.(manager, event);
      await writeWhatIsLast(manager);
    }).catch(() => (stay += 1));
  }
  return stay;
}
