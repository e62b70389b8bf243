import { newId } from '../../../../platform/id';
import { GroupCopy } from '../../../../subgraphs/training/copies/entities/group-copy';
import type { TestGraph } from '../../graph';

/** A group of which training knows. */
export async function givenGroupCopy(
  graph: TestGraph,
  given: Partial<GroupCopy> = {},
): Promise<GroupCopy> {
  const id = given.id ?? newId();
  const row: GroupCopy = {
    id,
    slug: `group-${id.slice(-12)}`,
    status: 'MEMBER',
    version: 1,
    ...given,
  };
  const { manager } = await graph.database('training');
  await manager.insert(GroupCopy, row);
  return row;
}
