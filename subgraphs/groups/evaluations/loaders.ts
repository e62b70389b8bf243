import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import type { EvaluationsRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createEvaluationsLoaders(evaluations: EvaluationsRepository) {
  return {
    evaluationById: new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await evaluations.findByIds(ids), ({ id }) => id),
    ),
    scoresByEvaluationId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await evaluations.findScores(ids), ({ evaluationId }) => evaluationId),
    ),
    countedByEvaluationId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await evaluations.findCounted(ids), ({ evaluationId }) => evaluationId),
    ),
  };
}
