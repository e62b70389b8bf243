import { asLeft } from '../../as-left';
import type { MutationResolvers } from '../../resolver-types.generated';
import { appealMeasure } from '../commands/appeal-measure';
import { decideAppeal } from '../commands/decide-appeal';
import { proposeExpulsion } from '../commands/propose-expulsion';
import { suspendMember } from '../commands/suspend-member';
import { withdrawFromAlliance } from '../commands/withdraw-from-alliance';

const type = 'MembershipMeasure';

export const Mutation: MutationResolvers = {
  async suspendMember(_parent, { input }, context) {
    const outcome = await context.act('suspendMember', input, (work) => suspendMember(work, input));
    return asLeft(type, context.loaders.measureById, outcome);
  },
  async proposeExpulsion(_parent, { input }, context) {
    const outcome = await context.act('proposeExpulsion', input, (work) =>
      proposeExpulsion(work, input),
    );
    return asLeft(type, context.loaders.measureById, outcome);
  },
  async appealMeasure(_parent, { input }, context) {
    const outcome = await context.act('appealMeasure', input, (work) => appealMeasure(work, input));
    return asLeft(type, context.loaders.measureById, outcome);
  },
  async decideAppeal(_parent, { input }, context) {
    const outcome = await context.act('decideAppeal', input, (work) => decideAppeal(work, input));
    return asLeft(type, context.loaders.measureById, outcome);
  },
  async withdrawFromAlliance(_parent, { input }, context) {
    const outcome = await context.act('withdrawFromAlliance', input, (work) =>
      withdrawFromAlliance(work, input),
    );
    return asLeft('Group', context.loaders.groupById, outcome);
  },
};
