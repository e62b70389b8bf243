import type { TasksResolvers } from '../../resolver-types.generated';

export const Tasks: TasksResolvers = {
  offers: ({ groupId }, _args, { loaders }) => loaders.requestsWithOffersByGroupId.load(groupId),
};
