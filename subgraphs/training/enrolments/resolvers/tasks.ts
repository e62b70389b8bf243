import { tenantsOf } from '../../access/tenants-of';
import type { TasksResolvers } from '../../resolver-types.generated';

/** What this subgraph adds to that which waits for a group; the key itself serves as its row. */
export const Tasks: TasksResolvers = {
  enrolments: ({ groupId }, _args, { loaders, viewer }) =>
    tenantsOf(viewer, 'group').includes(groupId)
      ? loaders.applicationsByGroupId.load(groupId)
      : null,
};
