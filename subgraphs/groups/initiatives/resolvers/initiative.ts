import { referenceOrNull } from '../../../../platform/reference';
import { reachedTier } from '../../domain/reached-tier';
import { requireGroup } from '../../register/require-group';
import type { CommitmentResolvers, InitiativeResolvers } from '../../resolver-types.generated';

export const Initiative: InitiativeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.initiativeById.load(id),
  convener: ({ convenerId }, _args, { loaders }) => requireGroup(loaders, convenerId),
  partner: ({ partnerId }, _args, { loaders }) =>
    partnerId === null ? null : loaders.partnerById.load(partnerId),
  hospital: ({ hospitalId }) => referenceOrNull(hospitalId),
  commitments: ({ id }, _args, { loaders }) => loaders.commitmentsByInitiativeId.load(id),
  totalQuantity: ({ id }, _args, { loaders }) => loaders.totalByInitiativeId.load(id),
  priceTiers: ({ id }, _args, { loaders }) => loaders.tiersByInitiativeId.load(id),
  async reachedTier({ id }, _args, { loaders }) {
    const tiers = await loaders.tiersByInitiativeId.load(id);
    return reachedTier(tiers, await loaders.totalByInitiativeId.load(id));
  },
  award({ awardedAt, awardQuantity, awardUnitPriceFen }) {
    if (awardedAt === null) return null;
    return { awardedAt, quantity: awardQuantity, unitPriceFen: awardUnitPriceFen };
  },
};

export const Commitment: CommitmentResolvers = {
  group: ({ groupId }, _args, { loaders }) => requireGroup(loaders, groupId),
};
