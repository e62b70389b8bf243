import { referenceOrNull } from '../../../../platform/reference';
import type { TraineeResolvers } from '../../resolver-types.generated';

export const Trainee: TraineeResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.traineeById.load(id),
  doctor: ({ doctorId }) => referenceOrNull(doctorId),
  institution: ({ institutionId }, _args, { loaders }) =>
    institutionId === null ? null : loaders.institutionById.load(institutionId),
};
