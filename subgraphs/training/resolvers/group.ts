import { requireForFilter } from '../programmes/require-for-filter';
import type { GroupResolvers } from '../resolver-types.generated';

/** What this subgraph adds to a group; the representation itself serves as its row. */
export const Group: GroupResolvers = {
  async programmes({ id }, args, context) {
    await requireForFilter(args.filter, context);
    return context.programmes.pageOf('Group.programmes', id, args);
  },
  outreachEvents: ({ id }, args, { outreach }) => outreach.pageOf('Group.outreachEvents', id, args),
};
