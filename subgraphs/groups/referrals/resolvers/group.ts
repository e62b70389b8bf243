import type { GroupResolvers, TasksResolvers } from '../../resolver-types.generated';

export const Group: GroupResolvers = {
  referrals: ({ id }, { first, after, orderBy, ...filter }, { referrals }) =>
    referrals.ofGroup(id, { first, after, orderBy, filter }),
};

export const Tasks: TasksResolvers = {
  referrals: ({ groupId }, args, { referrals, now }) => referrals.waitingFor(groupId, args, now),
};
