import type { CharterProposalResolvers } from '../../resolver-types.generated';

export const CharterProposal: CharterProposalResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.charterProposalById.load(id),
  proposedBy: ({ proposedById }, _args, { loaders }) =>
    proposedById === null ? null : loaders.groupById.load(proposedById),
  vote: ({ voteId }, _args, { loaders }) => loaders.voteById.load(voteId),
  charter: ({ charterId }, _args, { loaders }) =>
    charterId === null ? null : loaders.charterById.load(charterId),
};
