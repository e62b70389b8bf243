import type { MutationResolvers } from '../../resolver-types.generated';
import { changeCoverage } from '../commands/change-coverage';
import { endPartnerAgreement } from '../commands/end-partner-agreement';
import { recordEndorsement } from '../commands/record-endorsement';
import { registerPartner } from '../commands/register-partner';
import { signPartnerAgreement } from '../commands/sign-partner-agreement';
import { updatePartner } from '../commands/update-partner';
import { requireChanged, requireEndorsement } from '../outcomes';

export const Mutation: MutationResolvers = {
  async registerPartner(_parent, { input }, context) {
    const outcome = await context.act('registerPartner', input, (work) =>
      registerPartner(work, input),
    );
    return requireChanged(context.loaders, outcome);
  },
  async updatePartner(_parent, { input }, context) {
    const outcome = await context.act('updatePartner', input, (work) => updatePartner(work, input));
    return requireChanged(context.loaders, outcome);
  },
  async signPartnerAgreement(_parent, { input }, context) {
    const outcome = await context.act('signPartnerAgreement', input, (work) =>
      signPartnerAgreement(work, input),
    );
    return requireChanged(context.loaders, outcome);
  },
  async endPartnerAgreement(_parent, { input }, context) {
    const outcome = await context.act('endPartnerAgreement', input, (work) =>
      endPartnerAgreement(work, input),
    );
    return requireChanged(context.loaders, outcome);
  },
  async changeCoverage(_parent, { input }, context) {
    const outcome = await context.act('changeCoverage', input, (work) =>
      changeCoverage(work, input),
    );
    return requireChanged(context.loaders, outcome);
  },
  async recordEndorsement(_parent, { input }, context) {
    const { id } = await context.act('recordEndorsement', input, (work) =>
      recordEndorsement(work, input),
    );
    return requireEndorsement(context.loaders, id);
  },
};
