import { asLeft } from '../../as-left';
import type { MutationResolvers } from '../../resolver-types.generated';
import { applyForMembership } from '../commands/apply-for-membership';
import { castBallot } from '../commands/cast-ballot';
import { openNotice } from '../commands/open-notice';
import { proposeCharter } from '../commands/propose-charter';
import { recordFinding } from '../commands/record-finding';
import { startReview } from '../commands/start-review';
import { withdrawApplication } from '../commands/withdraw-application';

const type = 'MembershipApplication';

export const Mutation: MutationResolvers = {
  async applyForMembership(_parent, { input }, context) {
    const outcome = await context.act('applyForMembership', input, (work) =>
      applyForMembership(work, input),
    );
    return asLeft(type, context.loaders.applicationById, outcome);
  },
  async withdrawApplication(_parent, { input }, context) {
    const outcome = await context.act('withdrawApplication', input, (work) =>
      withdrawApplication(work, input),
    );
    return asLeft(type, context.loaders.applicationById, outcome);
  },
  async startReview(_parent, { input }, context) {
    const outcome = await context.act('startReview', input, (work) => startReview(work, input));
    return asLeft(type, context.loaders.applicationById, outcome);
  },
  async recordFinding(_parent, { input }, context) {
    const outcome = await context.act('recordFinding', input, (work) => recordFinding(work, input));
    return asLeft(type, context.loaders.applicationById, outcome);
  },
  async openNotice(_parent, { input }, context) {
    const outcome = await context.act('openNotice', input, (work) => openNotice(work, input));
    return asLeft(type, context.loaders.applicationById, outcome);
  },
  async castBallot(_parent, { input }, context) {
    const outcome = await context.act('castBallot', input, (work) => castBallot(work, input));
    return asLeft('Vote', context.loaders.voteById, outcome);
  },
  async proposeCharter(_parent, { input }, context) {
    const outcome = await context.act('proposeCharter', input, (work) =>
      proposeCharter(work, input),
    );
    return asLeft('CharterProposal', context.loaders.charterProposalById, outcome);
  },
};
