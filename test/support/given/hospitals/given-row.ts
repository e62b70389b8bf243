import type { EntityClass } from '../../../../platform/database';
import type { TestGraph } from '../../graph';

/** One row of the hospitals' schema, as it is given. */
export async function givenRow<Row extends object>(
  graph: TestGraph,
  entity: EntityClass<Row>,
  row: NoInfer<Row>,
): Promise<Row> {
  const { manager } = await graph.database('hospitals');
  await manager.insert(entity, row as never);
  return row;
}
