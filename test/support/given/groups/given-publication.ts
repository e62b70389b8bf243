import { newId } from '../../../../platform/id';
import { ResearchPublication } from '../../../../subgraphs/groups/meetings/entities/research-publication';
import type { TestGraph } from '../../graph';

type Given = Partial<ResearchPublication> & { readonly projectId: string };

/** A paper of June 2026. */
export async function givenPublication(
  graph: TestGraph,
  given: Given,
): Promise<ResearchPublication> {
  const row: ResearchPublication = {
    id: newId(),
    title: '随访结果',
    venue: '中华外科杂志',
    publishedOn: '2026-06-01',
    publishedPrecision: 'MONTH',
    doi: null,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(ResearchPublication, row);
  return row;
}
