import { isOwnGroup } from '../../access/is-own-group';
import type { ExpiringResolvers, TasksResolvers } from '../../resolver-types.generated';

/** A key from elsewhere opens no more than the way through the group itself. */
export const Expiring: ExpiringResolvers = {
  __resolveReference: (key, { viewer }) => (isOwnGroup(viewer, key.groupId) ? key : null),
};

export const Tasks: TasksResolvers = {
  __resolveReference: (key, { viewer }) => (isOwnGroup(viewer, key.groupId) ? key : null),
};
