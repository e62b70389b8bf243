import type { TrainingRecordStepResolvers } from '../../resolver-types.generated';

export const TrainingRecordStep: TrainingRecordStepResolvers = {
  version: ({ stepNumber }) => stepNumber,
};
