import { CoveredGroup } from '../../../../subgraphs/groups/partners/entities/covered-group';
import type { TestGraph } from '../../graph';

type Given = Partial<CoveredGroup> & { readonly partnerId: string; readonly groupId: string };

/** A group whose bills an insurer pays. */
export async function givenCoveredGroup(graph: TestGraph, given: Given): Promise<CoveredGroup> {
  const row: CoveredGroup = {
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(CoveredGroup, row);
  return row;
}
