import type { QueryResolvers } from '../../resolver-types.generated';

export const Query: QueryResolvers = {
  mdtConference: (_parent, { id }, { loaders }) => loaders.conferenceById.load(id),
  mdtConferences: (_parent, args, { conferences }) => conferences.page(args),
};
