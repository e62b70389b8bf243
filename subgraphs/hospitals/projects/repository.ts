import type { CursorSeal } from '../../../platform/connection/cursor';
import { createEntityList } from '../../../platform/connection/entity-list';
import { orderTerms } from '../../../platform/connection/order';
import type { Reader } from '../../../platform/reading/reader';
import type { Given } from '../given';
import type { BuildProjectFilter, BuildProjectOrder } from '../resolver-types.generated';
import { BuildProject } from './entities/build-project';
import { BuildStateChange } from './entities/build-state-change';
import { projectConditions } from './project-conditions';

/** All SQL of the build projects. */
export function createProjectsRepository(reader: Reader, seal: CursorSeal) {
  return {
    findProjects: (ids: readonly string[]) => reader.byKeys(BuildProject, 'id', ids),
    findStates: (projectIds: readonly string[]) =>
      reader.byKeys(BuildStateChange, 'projectId', projectIds, [
        { property: 'position', direction: 'ASC' },
      ]),
    list: createEntityList(
      reader,
      seal,
      BuildProject,
      (given: Given<BuildProjectFilter, BuildProjectOrder>) => ({
        conditions: projectConditions(given.filter),
        order: orderTerms(
          given.orderBy,
          { CITY: 'city', INVESTMENT: 'investmentFen', BEDS: 'beds' },
          { field: 'CITY' },
        ),
      }),
    ),
  };
}

export type ProjectsRepository = ReturnType<typeof createProjectsRepository>;
