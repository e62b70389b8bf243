import type { MutationResolvers } from '../../resolver-types.generated';
import { acceptSessionOffer } from '../commands/accept-session-offer';
import { offerSession } from '../commands/offer-session';
import { requestSession } from '../commands/request-session';
import { withdrawSessionOffer } from '../commands/withdraw-session-offer';
import { withdrawSessionRequest } from '../commands/withdraw-session-request';
import { requireOffer, requireRequest } from '../require-request';

export const RequestMutation: MutationResolvers = {
  async requestSession(_parent, { input }, context) {
    const outcome = await context.act('requestSession', input, (work) =>
      requestSession(work, input),
    );
    return requireRequest(context.loaders, outcome);
  },
  async withdrawSessionRequest(_parent, { input }, context) {
    const outcome = await context.act('withdrawSessionRequest', input, (work) =>
      withdrawSessionRequest(work, input),
    );
    return requireRequest(context.loaders, outcome);
  },
  async acceptSessionOffer(_parent, { input }, context) {
    const outcome = await context.act('acceptSessionOffer', input, (work) =>
      acceptSessionOffer(work, input),
    );
    return requireRequest(context.loaders, outcome);
  },
  async offerSession(_parent, { input }, context) {
    const outcome = await context.act('offerSession', input, (work) => offerSession(work, input));
    return requireOffer(context.loaders, outcome);
  },
  async withdrawSessionOffer(_parent, { input }, context) {
    const outcome = await context.act('withdrawSessionOffer', input, (work) =>
      withdrawSessionOffer(work, input),
    );
    return requireOffer(context.loaders, outcome);
  },
};
