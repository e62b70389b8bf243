import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import type { PartnersRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createPartnersLoaders(partners: PartnersRepository) {
  return {
    partnerById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await partners.findByIds(ids), ({ id }) => id),
    ),
    partnerAgreementById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await partners.findAgreements(ids), ({ id }) => id),
    ),
    agreementsByPartnerId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await partners.findAgreementsOf(ids), ({ partnerId }) => partnerId),
    ),
    coveredGroupsByPartnerId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await partners.findCoveredGroups(ids), ({ partnerId }) => partnerId),
    ),
    endorsementById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await partners.findEndorsementsByIds(ids), ({ id }) => id),
    ),
  };
}
