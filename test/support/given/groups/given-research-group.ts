import { ResearchGroup } from '../../../../subgraphs/groups/meetings/entities/research-group';
import type { TestGraph } from '../../graph';

type Given = Partial<ResearchGroup> & { readonly projectId: string; readonly groupId: string };

/** A group that takes part in a project. */
export async function givenResearchGroup(graph: TestGraph, given: Given): Promise<ResearchGroup> {
  const row: ResearchGroup = {
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(ResearchGroup, row);
  return row;
}
