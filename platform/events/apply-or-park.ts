import type { EntityManager } from 'typeorm';
import { newId } from '../id';
import { isTransient } from '../transaction';
import type { Event, Following } from './follow';
import { ParkedEvent } from './parked-event';

/**
 * Applies one fact; one that cannot be applied is undone and parked, so that the rest can go on.
 * Answers what was parked.
 */
export async function applyOrPark(
  manager: EntityManager,
  { owner, apply }: Following,
  event: Event,
): Promise<ParkedEvent | null> {
  await manager.query('SAVEPOINT before_event');
  try {
    await apply[event.kind]?.(manager, event);
    return null;
  } catch (error) {
    if (isTransient(error)) throw error;
    // On a connection that broke this fails too, and nothing is parked for the network's fault.
    await manager.query('ROLLBACK TO SAVEPOINT before_event');
    const parked: ParkedEvent = {
      id: newId(),
      owner,
      kind: event.kind,
      subjectId: event.subjectId,
      payload: event.payload,
      occurredAt: new Date(event.occurredAt),
      cause: String(error).slice(0, 400),
      parkedAt: new Date(),
    };
    await manager.insert(ParkedEvent, parked);
    return parked;
  }
}
