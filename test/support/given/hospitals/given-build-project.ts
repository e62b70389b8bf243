import { newId } from '../../../../platform/id';
import { BuildProject } from '../../../../subgraphs/hospitals/projects/entities/build-project';
import { BuildStateChange } from '../../../../subgraphs/hospitals/projects/entities/build-state-change';
import type { TestGraph } from '../../graph';
import { givenRow } from './given-row';

type Given = Partial<BuildProject> & {
  readonly groupId: string;
  readonly reachedOn?: string | null;
};

/** A clinic in Hangzhou that has been planned since the beginning of 2026. */
export async function givenBuildProject(
  graph: TestGraph,
  { reachedOn = '2026-01-01', ...given }: Given,
): Promise<BuildProject> {
  const project = await givenRow(graph, BuildProject, {
    id: newId(),
    kind: 'CLINIC',
    province: '浙江',
    city: '杭州',
    level: null,
    beds: null,
    investmentFen: 500_000_000,
    state: 'PLANNED',
    hospitalId: null,
    reported: false,
    synthetic: false,
    version: 1,
    ...given,
  });
  await givenRow(graph, BuildStateChange, {
    projectId: project.id,
    position: 1,
    state: project.state,
    reachedOn,
    reachedPrecision: reachedOn === null ? null : 'DAY',
    investmentFen: project.investmentFen,
    note: null,
    actor: null,
  });
  return project;
}
