import { tenantsOf } from '../../access/tenants-of';
import { openJoinRequestStates } from '../../domain/open-join-request-states';
import type { TasksResolvers } from '../../resolver-types.generated';

export const Tasks: TasksResolvers = {
  async joinRequests({ groupId }, args, { register, loaders, viewer }) {
    if (!tenantsOf(viewer, 'group').includes(groupId)) return null;
    // Whether a group is a member, and may answer for the alliance, is a fact of another owner.
    await loaders.freshness.load('groups');
    const given = { ...args, filter: { state: openJoinRequestStates } };
    const { joinRequests, answerable } = register;
    return joinRequests.below('Tasks.joinRequests', answerable, groupId, given);
  },
};
