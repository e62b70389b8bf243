import { ResearchHospital } from '../../../../subgraphs/groups/meetings/entities/research-hospital';
import type { TestGraph } from '../../graph';

type Given = Partial<ResearchHospital> & {
  readonly projectId: string;
  readonly hospitalId: string;
};

/** A hospital that takes part in a project. */
export async function givenResearchHospital(
  graph: TestGraph,
  given: Given,
): Promise<ResearchHospital> {
  const row: ResearchHospital = {
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(ResearchHospital, row);
  return row;
}
