import { newId } from '../../../../platform/id';
import { ResearchProject } from '../../../../subgraphs/groups/meetings/entities/research-project';
import type { TestGraph } from '../../graph';

type Given = Partial<ResearchProject>;

/** A project that runs since January 2026. */
export async function givenResearchProject(
  graph: TestGraph,
  given: Given = {},
): Promise<ResearchProject> {
  const row: ResearchProject = {
    id: newId(),
    title: '微创手术随访研究',
    question: '两年后的复发率是多少?',
    state: 'RUNNING',
    startedOn: '2026-01-01',
    endedOn: null,
    version: 1,
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(ResearchProject, row);
  return row;
}
