import { asLeft } from '../../as-left';
import type { MutationResolvers } from '../../resolver-types.generated';
import { registerHospital } from '../commands/register-hospital';
import { updateHospital } from '../commands/update-hospital';

export const Mutation: MutationResolvers = {
  async registerHospital(_parent, { input }, context) {
    const outcome = await context.act('registerHospital', input, (work) =>
      registerHospital(work, input),
    );
    return asLeft(context.loaders.hospitalById, 'Hospital', outcome);
  },
  async updateHospital(_parent, { input }, context) {
    const outcome = await context.act('updateHospital', input, (work) =>
      updateHospital(work, input),
    );
    return asLeft(context.loaders.hospitalById, 'Hospital', outcome);
  },
};
