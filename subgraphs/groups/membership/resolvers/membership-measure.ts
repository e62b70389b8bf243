import { appealUntil } from '../../domain/appeal-until';
import { requireGroup } from '../../register/require-group';
import type { MembershipMeasureResolvers } from '../../resolver-types.generated';

export const MembershipMeasure: MembershipMeasureResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.measureById.load(id),
  group: ({ groupId }, _args, { loaders }) => requireGroup(loaders, groupId),
  vote: ({ voteId }, _args, { loaders }) =>
    voteId === null ? null : loaders.voteById.load(voteId),
  steps: ({ id }, _args, { loaders }) => loaders.measureStepsById.load(id),
  appealUntil: ({ decidedAt }) => appealUntil(decidedAt),
  appeal({ appealedAt, appealGrounds, appealDecidedAt, appealOutcome }) {
    if (appealedAt === null || appealGrounds === null) return null;
    return {
      filedAt: appealedAt,
      grounds: appealGrounds,
      decidedAt: appealDecidedAt,
      outcome: appealOutcome,
    };
  },
};
