import type { SiteResolvers } from '../../resolver-types.generated';

/** What offered sessions add to a site. */
export const Site: SiteResolvers = {
  async offeredSessions({ id }, { unused, ...args }, { sessions, requireFreshBookings }) {
    await requireFreshBookings(unused);
    const filter = { ...args.filter, unused };
    return sessions.list.below('Site.offeredSessions', { property: 'siteId' }, id, {
      ...args,
      filter,
    });
  },
};
