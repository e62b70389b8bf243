import { referenceTo } from '../../../../platform/reference';
import { requiredRow } from '../../required-row';
import type { EngagementResolvers } from '../../resolver-types.generated';

export const Engagement: EngagementResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.engagementById.load(id),
  doctor: ({ doctorId }, _args, { loaders }) => requiredRow(loaders.doctorById, doctorId),
  group: ({ groupId }) => referenceTo(groupId),
  from: ({ validFrom }) => validFrom,
  to: ({ validUntil }) => validUntil,
  fraction: ({ fractionBasisPoints }) =>
    fractionBasisPoints === null ? null : fractionBasisPoints / 10_000,
  sources: ({ id }, _args, { loaders }) => loaders.sourcesByRecordId.load(id),
};
