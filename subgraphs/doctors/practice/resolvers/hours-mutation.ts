import type { MutationResolvers } from '../../resolver-types.generated';
import { changeAvailabilityRule } from '../commands/change-availability-rule';
import { endAvailabilityRule } from '../commands/end-availability-rule';
import { recordAvailabilityException } from '../commands/record-availability-exception';
import { setAvailabilityRule } from '../commands/set-availability-rule';
import { withdrawAvailabilityException } from '../commands/withdraw-availability-exception';
import { requirePaper } from '../require-paper';

export const HoursMutation: MutationResolvers = {
  async setAvailabilityRule(_parent, { input }, context) {
    const outcome = await context.act('setAvailabilityRule', input, (work) =>
      setAvailabilityRule(work, input),
    );
    return requirePaper(context.loaders.ruleById, 'AvailabilityRule', outcome);
  },
  async changeAvailabilityRule(_parent, { input }, context) {
    const outcome = await context.act('changeAvailabilityRule', input, (work) =>
      changeAvailabilityRule(work, input),
    );
    return requirePaper(context.loaders.ruleById, 'AvailabilityRule', outcome);
  },
  async endAvailabilityRule(_parent, { input }, context) {
    const outcome = await context.act('endAvailabilityRule', input, (work) =>
      endAvailabilityRule(work, input),
    );
    return requirePaper(context.loaders.ruleById, 'AvailabilityRule', outcome);
  },
  async recordAvailabilityException(_parent, { input }, context) {
    const outcome = await context.act('recordAvailabilityException', input, (work) =>
      recordAvailabilityException(work, input),
    );
    return requirePaper(context.loaders.exceptionById, 'AvailabilityException', outcome);
  },
  async withdrawAvailabilityException(_parent, { input }, context) {
    const outcome = await context.act('withdrawAvailabilityException', input, (work) =>
      withdrawAvailabilityException(work, input),
    );
    return requirePaper(context.loaders.exceptionById, 'AvailabilityException', outcome);
  },
};
