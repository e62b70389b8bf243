import type { EntityClass } from '../../../../platform/database';
import type { TestGraph } from '../../graph';

/** A row of the doctors' schema, as it is. */
export async function givenRow<Row extends object>(
  graph: TestGraph,
  entity: EntityClass<Row>,
  row: NoInfer<Row>,
): Promise<Row> {
  const { manager } = await graph.database('doctors');
  await manager.insert(entity, row as never);
  return row;
}
