import { referenceOrNull } from '../../../../platform/reference';
import { reachedTier } from '../../domain/reached-tier';
import { requireGroup } from '../../register/require-group';
import type {
  CommitmentChangeResolvers,
  CommitmentResolvers,
  InitiativeResolvers,
  InitiativeStepResolvers,
} from '../../resolver-types.generated';

export const Initiative: InitiativeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.initiativeById.load(id),
  convener: ({ convenerId }, _args, { loaders }) => requireGroup(loaders, convenerId),
  partner: ({ partnerId }, _args, { loaders }) =>
    partnerId === null ? null : loaders.partnerById.load(partnerId),
  hospital: ({ hospitalId }) => referenceOrNull(hospitalId),
  commitments: ({ id }, _args, { loaders }) => loaders.commitmentsByInitiativeId.load(id),
  commitmentHistory: ({ id }, _args, { loaders }) => loaders.changesByInitiativeId.load(id),
  steps: ({ id }, _args, { loaders }) => loaders.initiativeStepsById.load(id),
  totalQuantity: ({ id }, _args, { loaders }) => loaders.totalByInitiativeId.load(id),
  priceTiers: ({ id }, _args, { loaders }) => loaders.tiersByInitiativeId.load(id),
  async reachedTier({ id }, _args, { loaders }) {
    const tiers = await loaders.tiersByInitiativeId.load(id);
    return reachedTier(tiers, await loaders.totalByInitiativeId.load(id));
  },
  award({ awardedAt, awardQuantity, awardUnitPriceFen, signingHospitalId }) {
    if (awardedAt === null) return null;
    const hospital = referenceOrNull(signingHospitalId);
    return { awardedAt, quantity: awardQuantity, unitPriceFen: awardUnitPriceFen, hospital };
  },
};

export const Commitment: CommitmentResolvers = {
  group: ({ groupId }, _args, { loaders }) => requireGroup(loaders, groupId),
};

export const CommitmentChange: CommitmentChangeResolvers = {
  group: ({ groupId }, _args, { loaders }) => requireGroup(loaders, groupId),
};

export const InitiativeStep: InitiativeStepResolvers = {
  group: ({ groupId }, _args, { loaders }) =>
    groupId === null ? null : loaders.groupById.load(groupId),
};
