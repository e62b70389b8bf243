import { EventSource } from '../../../../platform/events/event-source';
import type { TestGraph } from '../../graph';

/** Training has copied everything that the owner knew at this instant. */
export async function givenCopiesAsOf(graph: TestGraph, owner: string, asOf: Date): Promise<void> {
  const { manager } = await graph.database('training');
  await manager.upsert(EventSource, { owner, cursor: null, asOf }, ['owner']);
}
