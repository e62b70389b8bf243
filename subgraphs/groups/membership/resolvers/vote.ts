import { turnoutOn } from '../domain/turnout-on';
import { voteResult } from '../../domain/vote-result';
import { requireGroup } from '../../register/require-group';
import type { TurnoutResolvers, VoteResolvers } from '../../resolver-types.generated';

export const Vote: VoteResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.voteById.load(id),
  application: ({ matter, matterId }, _args, { loaders }) =>
    matter === 'APPLICATION' ? loaders.applicationById.load(matterId) : null,
  measure: ({ matter, matterId }, _args, { loaders }) =>
    matter === 'EXPULSION' ? loaders.measureById.load(matterId) : null,
  charterProposal: ({ matter, matterId }, _args, { loaders }) =>
    matter === 'CHARTER' ? loaders.charterProposalById.load(matterId) : null,
  async turnout({ id, opensAt }, { asOf }, { loaders }) {
    const electors = await loaders.electorsByVoteId.load(id);
    return asOf == null ? electors : turnoutOn(electors, opensAt, asOf);
  },
  async tally({ id, matter, votesFor, votesAgainst, votesAbstaining }, _args, { loaders }) {
    if (votesFor === null || votesAgainst === null || votesAbstaining === null) return null;
    const electors = await loaders.electorsByVoteId.load(id);
    const count = {
      electors: electors.filter(({ recusedBecause }) => recusedBecause === null).length,
      for: votesFor,
      against: votesAgainst,
      abstaining: votesAbstaining,
    };
    return { ...count, ...voteResult(matter, count) };
  },
};

export const Turnout: TurnoutResolvers = {
  group: ({ groupId }, _args, { loaders }) => requireGroup(loaders, groupId),
};
