import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import type { MembershipRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createMembershipLoaders(membership: MembershipRepository, now: Date) {
  return {
    applicationById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await membership.findApplications(ids), ({ id }) => id),
    ),
    measureById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await membership.findMeasures(ids), ({ id }) => id),
    ),
    measureStepsById: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await membership.findMeasureSteps(ids), ({ measureId }) => measureId),
    ),
    charterProposalById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await membership.findCharterProposals(ids), ({ id }) => id),
    ),
    voteById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await membership.findVotes(ids), ({ id }) => id),
    ),
    findingsByApplicationId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await membership.findFindings(ids), ({ applicationId }) => applicationId),
    ),
    stepsByApplicationId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await membership.findSteps(ids), ({ applicationId }) => applicationId),
    ),
    electorsByVoteId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await membership.findElectors(ids), ({ voteId }) => voteId),
    ),
    openBallotsByGroupId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await membership.findOpenBallots(ids, now), ({ groupId }) => groupId),
    ),
    /** An application stands in the lists of two groups: the applicant's and the sponsor's. */
    applicationsUnderWayByGroupId: new DataLoader(async (ids: readonly string[]) => {
      const rows = await membership.findUnderWay(ids);
      return ids.map((id) =>
        rows.filter(({ groupId, sponsorId }) => groupId === id || sponsorId === id),
      );
    }),
  };
}
