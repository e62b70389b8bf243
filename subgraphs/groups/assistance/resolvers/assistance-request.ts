import { requireGroup } from '../../register/require-group';
import type {
  AssistanceOfferResolvers,
  AssistanceRatingResolvers,
  AssistanceRequestResolvers,
  AssistanceStepResolvers,
} from '../../resolver-types.generated';

export const AssistanceRequest: AssistanceRequestResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.assistanceRequestById.load(id),
  group: ({ groupId }, _args, { loaders }) => requireGroup(loaders, groupId),
  offers: ({ id }, _args, { loaders }) => loaders.offersByRequestId.load(id),
  async acceptedOffer({ id, acceptedOfferId }, _args, { loaders }) {
    if (acceptedOfferId === null) return null;
    const offers = await loaders.offersByRequestId.load(id);
    return offers.find((offer) => offer.id === acceptedOfferId) ?? null;
  },
  ratings: ({ id }, _args, { loaders }) => loaders.ratingsByRequestId.load(id),
  steps: ({ id }, _args, { loaders }) => loaders.assistanceStepsById.load(id),
};

export const AssistanceOffer: AssistanceOfferResolvers = {
  group: ({ groupId }, _args, { loaders }) => requireGroup(loaders, groupId),
};

export const AssistanceRating: AssistanceRatingResolvers = {
  rater: ({ raterId }, _args, { loaders }) => requireGroup(loaders, raterId),
  rated: ({ ratedId }, _args, { loaders }) => requireGroup(loaders, ratedId),
};

export const AssistanceStep: AssistanceStepResolvers = {
  group: ({ groupId }, _args, { loaders }) => requireGroup(loaders, groupId),
};
