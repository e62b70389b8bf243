import type { EntityManager } from 'typeorm';
import { foundingDoctors } from './doctors';
import { loadDoctors } from './load-doctors';

/** What the founding documents say about doctors, and nothing beyond. */
export async function loadFoundingData(manager: EntityManager, now: Date): Promise<void> {
  await loadDoctors(manager, foundingDoctors, now);
}
