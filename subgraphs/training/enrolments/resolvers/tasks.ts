import type { TasksResolvers } from '../../resolver-types.generated';

/** What this subgraph adds to that which waits for a group; the key itself serves as its row. */
export const Tasks: TasksResolvers = {
  enrolments: ({ groupId }, _args, { loaders }) => loaders.applicationsByGroupId.load(groupId),
};
