import type { EntityManager } from 'typeorm';
import { RecordSource } from './record-source';

/** Keeps where the facts of one record stand; a fact that was cited twice is kept once. */
export async function insertSources(
  manager: EntityManager,
  recordId: string,
  citations: readonly Omit<RecordSource, 'recordId'>[],
): Promise<void> {
  const byFact = new Map(citations.map((citation) => [citation.fact, { ...citation, recordId }]));
  if (byFact.size > 0) await manager.insert(RecordSource, [...byFact.values()]);
}
