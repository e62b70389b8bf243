import { publish } from '../../platform/events/publish';
import type { SubgraphName } from '../../schema/subgraph-names';
import type { TestGraph } from './graph';

/** An owner tells a fact, and everybody listens. */
export async function tell(
  graph: TestGraph,
  owner: SubgraphName,
  kind: string,
  payload: { readonly id: string },
): Promise<void> {
  const { manager } = await graph.database(owner);
  await manager.transaction((transaction) =>
    publish(transaction, [{ kind, subjectId: payload.id, payload }], new Date()),
  );
  await graph.follow();
}
