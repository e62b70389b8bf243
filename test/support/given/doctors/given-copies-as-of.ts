import { EventSource } from '../../../../platform/events/event-source';
import type { TestGraph } from '../../graph';

/** The doctors have copied everything that the owner knew at this instant; null: nothing yet. */
export async function givenCopiesAsOf(
  graph: TestGraph,
  owner: string,
  asOf: Date | null,
): Promise<void> {
  const { manager } = await graph.database('doctors');
  await manager.update(EventSource, { owner }, { asOf });
}
