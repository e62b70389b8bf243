import { BuildProject } from './entities/build-project';
import { BuildStateChange } from './entities/build-state-change';
import * as project from './resolvers/build-project';
import { Query } from './resolvers/query';

/** Institutions that groups build or buy. */
export const projects = {
  entities: [BuildProject, BuildStateChange],
  appendOnly: ['build_project_states'],
  resolvers: { Query, ...project },
};
