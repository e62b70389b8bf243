import type { QueryResolvers } from '../../resolver-types.generated';

export const Query: QueryResolvers = {
  buildProject: (_parent, { id }, { loaders }) => loaders.projectById.load(id),
  buildProjects: (_parent, args, { projects }) => projects.list.page('Query.buildProjects', args),
};
