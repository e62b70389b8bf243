import type { QueryResolvers } from '../../resolver-types.generated';

export const Query: QueryResolvers = {
  offeredSessions: (_parent, args, { sessions }) =>
    sessions.list.page('Query.offeredSessions', args),
};
