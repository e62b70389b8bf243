import type { GroupResolvers } from '../../resolver-types.generated';
import { requireFreshCopies } from '../require-fresh-copies';
import { requireScopeOfFilter } from '../require-scope-of-filter';

export const Group: GroupResolvers = {
  async doctors({ id }, args, context) {
    await requireFreshCopies(args.filter, context);
    const { doctors, engagedToday } = context.register;
    return doctors.below('Group.doctors', engagedToday(), id, args);
  },
  engagements({ id }, { asOf, ...args }, { register, viewer }) {
    requireScopeOfFilter(args.filter, viewer);
    const filter = asOf == null ? args.filter : { ...args.filter, asOf };
    const given = { ...args, filter };
    return register.engagements.below('Group.engagements', { property: 'groupId' }, id, given);
  },
  joinRequests: ({ id }, args, { register }) =>
    register.joinRequests.below('Group.joinRequests', { property: 'groupId' }, id, args),
};
