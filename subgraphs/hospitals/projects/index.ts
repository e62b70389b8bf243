import { BuildProject } from './entities/build-project';
import { BuildStateChange } from './entities/build-state-change';
import { projectReasons } from './reasons';
import * as project from './resolvers/build-project';
import { Mutation } from './resolvers/mutation';
import { Query } from './resolvers/query';

/** Institutions that groups build or buy. */
export const projects = {
  entities: [BuildProject, BuildStateChange],
  appendOnly: ['build_project_states'],
  reasons: projectReasons,
  resolvers: { Query, Mutation, ...project },
};
