import type { QueryResolvers } from '../../resolver-types.generated';

export const Query: QueryResolvers = {
  async offeredSessions(_parent, { unused, ...args }, { sessions, requireFreshBookings }) {
    await requireFreshBookings(unused);
    const filter = { ...args.filter, unused };
    return sessions.list.page('Query.offeredSessions', { ...args, filter });
  },
};
