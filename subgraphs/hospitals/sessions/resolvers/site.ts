import type { SiteResolvers } from '../../resolver-types.generated';

/** What offered sessions add to a site. */
export const Site: SiteResolvers = {
  offeredSessions: ({ id }, args, { sessions }) =>
    sessions.list.below('Site.offeredSessions', { property: 'siteId' }, id, args),
};
