import { asLeft } from '../../as-left';
import type { MutationResolvers } from '../../resolver-types.generated';
import { acceptOffer } from '../commands/accept-offer';
import { closeRequest } from '../commands/close-request';
import { offerAssistance } from '../commands/offer-assistance';
import { rateAssistance } from '../commands/rate-assistance';
import { requestAssistance } from '../commands/request-assistance';
import { withdrawOffer } from '../commands/withdraw-offer';

const type = 'AssistanceRequest';

export const Mutation: MutationResolvers = {
  async requestAssistance(_parent, { input }, context) {
    const outcome = await context.act('requestAssistance', input, (work) =>
      requestAssistance(work, input),
    );
    return asLeft(type, context.loaders.assistanceRequestById, outcome);
  },
  async offerAssistance(_parent, { input }, context) {
    const outcome = await context.act('offerAssistance', input, (work) =>
      offerAssistance(work, input),
    );
    return asLeft(type, context.loaders.assistanceRequestById, outcome);
  },
  async withdrawOffer(_parent, { input }, context) {
    const outcome = await context.act('withdrawOffer', input, (work) => withdrawOffer(work, input));
    return asLeft(type, context.loaders.assistanceRequestById, outcome);
  },
  async acceptOffer(_parent, { input }, context) {
    const outcome = await context.act('acceptOffer', input, (work) => acceptOffer(work, input));
    return asLeft(type, context.loaders.assistanceRequestById, outcome);
  },
  async closeRequest(_parent, { input }, context) {
    const outcome = await context.act('closeRequest', input, (work) => closeRequest(work, input));
    return asLeft(type, context.loaders.assistanceRequestById, outcome);
  },
  async rateAssistance(_parent, { input }, context) {
    const outcome = await context.act('rateAssistance', input, (work) =>
      rateAssistance(work, input),
    );
    return asLeft(type, context.loaders.assistanceRequestById, outcome);
  },
};
