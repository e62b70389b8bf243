import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import type { AssistanceRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createAssistanceLoaders(assistance: AssistanceRepository) {
  return {
    assistanceRequestById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await assistance.findRequests(ids), ({ id }) => id),
    ),
    articleById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await assistance.findArticles(ids), ({ id }) => id),
    ),
    offersByRequestId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await assistance.findOffers(ids), ({ requestId }) => requestId),
    ),
    assistanceStepsById: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await assistance.findSteps(ids), ({ requestId }) => requestId),
    ),
    ratingsByRequestId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await assistance.findRatings(ids), ({ requestId }) => requestId),
    ),
    requestsWithOffersByGroupId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await assistance.findWithOffers(ids), ({ groupId }) => groupId),
    ),
  };
}
