import type { QueryResolvers } from '../../resolver-types.generated';

export const Query: QueryResolvers = {
  meeting: (_parent, { id }, { loaders }) => loaders.meetingById.load(id),
  meetings: (_parent, args, { meetings }) => meetings.page(args),
  researchProject: (_parent, { id }, { loaders }) => loaders.projectById.load(id),
  researchProjects: (_parent, args, { meetings }) => meetings.projects(args),
};
