import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import type { ProjectsRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export const createProjectsLoaders = (projects: ProjectsRepository) => ({
  projectById: new DataLoader(async (ids: readonly string[]) =>
    oneForEach(ids, await projects.findProjects(ids), ({ id }) => id),
  ),
  statesByProjectId: new DataLoader(async (ids: readonly string[]) =>
    manyForEach(ids, await projects.findStates(ids), ({ projectId }) => projectId),
  ),
});
