import type { MutationResolvers } from '../../resolver-types.generated';
import { changeEngagement } from '../commands/change-engagement';
import { endEngagement } from '../commands/end-engagement';
import { engageDoctor } from '../commands/engage-doctor';
import { registerDoctor } from '../commands/register-doctor';
import { updateDoctor } from '../commands/update-doctor';
import { requireDoctor } from '../require-doctor';
import { requireEngagement } from '../require-engagement';

export const Mutation: MutationResolvers = {
  async registerDoctor(_parent, { input }, context) {
    const outcome = await context.act('registerDoctor', input, (work) =>
      registerDoctor(work, input),
    );
    return requireDoctor(context.loaders, outcome);
  },
  async updateDoctor(_parent, { input }, context) {
    const outcome = await context.act('updateDoctor', input, (work) => updateDoctor(work, input));
    return requireDoctor(context.loaders, outcome);
  },
  async engageDoctor(_parent, { input }, context) {
    const outcome = await context.act('engageDoctor', input, (work) => engageDoctor(work, input));
    return requireEngagement(context.loaders, outcome);
  },
  async changeEngagement(_parent, { input }, context) {
    const outcome = await context.act('changeEngagement', input, (work) =>
      changeEngagement(work, input),
    );
    return requireEngagement(context.loaders, outcome);
  },
  async endEngagement(_parent, { input }, context) {
    const outcome = await context.act('endEngagement', input, (work) => endEngagement(work, input));
    return requireEngagement(context.loaders, outcome);
  },
};
