import type { TasksResolvers } from '../../resolver-types.generated';

export const Tasks: TasksResolvers = {
  async votes({ groupId }, _args, { loaders }) {
    const ballots = await loaders.openBallotsByGroupId.load(groupId);
    const votes = await Promise.all(ballots.map(({ voteId }) => loaders.voteById.load(voteId)));
    return votes
      .filter((vote) => vote !== null)
      .sort((one, other) => one.closesAt.getTime() - other.closesAt.getTime());
  },
  applications: ({ groupId }, _args, { loaders }) =>
    loaders.applicationsUnderWayByGroupId.load(groupId),
};
