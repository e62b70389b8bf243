import { newId } from '../../../../platform/id';
import { CoveredSite } from '../../../../subgraphs/groups/partners/entities/covered-site';
import type { TestGraph } from '../../graph';

type Given = Partial<CoveredSite> & { readonly partnerId: string };

/** A site where an insurer pays. */
export async function givenCoveredSite(graph: TestGraph, given: Given): Promise<CoveredSite> {
  const row: CoveredSite = {
    id: newId(),
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(CoveredSite, row);
  return row;
}
