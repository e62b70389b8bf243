import type { MutationResolvers } from '../../resolver-types.generated';
import { joinUmbrella } from '../commands/join-umbrella';
import { leaveUmbrella } from '../commands/leave-umbrella';
import { recordSpinOff } from '../commands/record-spin-off';
import { registerGroup } from '../commands/register-group';
import { updateGroup } from '../commands/update-group';
import { asLeft } from '../../as-left';

export const Mutation: MutationResolvers = {
  async registerGroup(_parent, { input }, context) {
    const outcome = await context.act('registerGroup', input, (work) => registerGroup(work, input));
    return asLeft('Group', context.loaders.groupById, outcome);
  },
  async updateGroup(_parent, { input }, context) {
    const outcome = await context.act('updateGroup', input, (work) => updateGroup(work, input));
    return asLeft('Group', context.loaders.groupById, outcome);
  },
  async joinUmbrella(_parent, { input }, context) {
    const outcome = await context.act('joinUmbrella', input, (work) => joinUmbrella(work, input));
    return asLeft('Group', context.loaders.groupById, outcome);
  },
  async leaveUmbrella(_parent, { input }, context) {
    const outcome = await context.act('leaveUmbrella', input, (work) => leaveUmbrella(work, input));
    return asLeft('Group', context.loaders.groupById, outcome);
  },
  async recordSpinOff(_parent, { input }, context) {
    const outcome = await context.act('recordSpinOff', input, (work) => recordSpinOff(work, input));
    return asLeft('Group', context.loaders.groupById, outcome);
  },
};
