import { readEvents } from '../../../../platform/events/read-events';
import type { QueryResolvers } from '../../resolver-types.generated';
import { requireFreshCopies } from '../require-fresh-copies';
import { requireScopeOfFilter } from '../require-scope-of-filter';

export const Query: QueryResolvers = {
  doctor: (_parent, { id }, { loaders }) => loaders.doctorById.load(id),
  async doctors(_parent, args, context) {
    await requireFreshCopies(args.filter, context);
    return context.register.doctors.page('Query.doctors', args);
  },
  engagement: (_parent, { id }, { loaders }) => loaders.engagementById.load(id),
  engagements(_parent, args, { register, viewer }) {
    requireScopeOfFilter(args.filter, viewer);
    return register.engagements.page('Query.engagements', args);
  },
  joinRequest: (_parent, { id }, { loaders }) => loaders.joinRequestById.load(id),
  joinRequests: (_parent, args, { register }) =>
    register.joinRequests.page('Query.joinRequests', args),
  doctorsEvents(_parent, args, { database }) {
    return readEvents(database.manager, args);
  },
};
