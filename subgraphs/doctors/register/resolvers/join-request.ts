import { referenceOrNull } from '../../../../platform/reference';
import { requiredRow } from '../../required-row';
import type { JoinRequestResolvers } from '../../resolver-types.generated';

export const JoinRequest: JoinRequestResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.joinRequestById.load(id),
  doctor: ({ doctorId }, _args, { loaders }) => requiredRow(loaders.doctorById, doctorId),
  group: ({ groupId }) => referenceOrNull(groupId),
  answeredBy: ({ answeredById }) => referenceOrNull(answeredById),
  history: ({ id }, _args, { loaders }) => loaders.stepsByJoinRequestId.load(id),
  engagement: ({ engagementId }, _args, { loaders }) =>
    engagementId === null ? null : loaders.engagementById.load(engagementId),
};
