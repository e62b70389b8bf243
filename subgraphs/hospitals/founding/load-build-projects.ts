import type { EntityManager } from 'typeorm';
import { stableId } from '../../../platform/id';
import { insertSources } from '../../../platform/sources/insert-sources';
import { BuildProject } from '../projects/entities/build-project';
import { BuildStateChange } from '../projects/entities/build-state-change';
import type { FoundingProject } from './build-projects';
import { groupIdOf } from './group-id-of';
import { hospitalIdOf } from './hospital-id-of';

/** Puts the build projects of the article into their table. */
export async function loadBuildProjects(
  manager: EntityManager,
  projects: readonly FoundingProject[],
): Promise<void> {
  const rows = projects.map(projectRow);
  await manager.insert(BuildProject, rows);
  await manager.insert(
    BuildStateChange,
    rows.map(({ id, state, investmentFen }) => ({
      projectId: id,
      position: 1,
      state,
      reachedOn: null,
      reachedPrecision: null,
      investmentFen,
      note: null,
      actor: null,
    })),
  );
  for (const { key, sources } of projects) {
    await insertSources(manager, projectIdOf(key), sources);
  }
}

const projectIdOf = (key: string) => stableId('BuildProject', key);

function projectRow(project: FoundingProject): BuildProject {
  const { key, kind, city, state, level, beds, investmentFen, hospital } = project;
  return {
    id: projectIdOf(key),
    groupId: groupIdOf('guangzhou'),
    kind,
    province: null,
    city,
    level: level ?? null,
    beds: beds ?? null,
    investmentFen: investmentFen ?? null,
    state,
    hospitalId: hospital === undefined ? null : hospitalIdOf(hospital),
    reported: true,
    synthetic: false,
    version: 1,
  };
}
