import { notFound } from '../../../platform/errors';
import type { ProductEvaluation } from './entities/product-evaluation';
import type { createEvaluationsLoaders } from './loaders';

/** What a client is told of an evaluation after a change; its repetition is told the same. */
export type EvaluationOutcome = Pick<ProductEvaluation, 'id' | 'state' | 'version'>;

type Loaders = Pick<ReturnType<typeof createEvaluationsLoaders>, 'evaluationById'>;

export const evaluationOutcome = ({
  id,
  state,
  version,
}: EvaluationOutcome): EvaluationOutcome => ({
  id,
  state,
  version,
});

/** The evaluation as the command left it, even when others have changed it since. */
export async function requireEvaluation(
  { evaluationById }: Loaders,
  outcome: EvaluationOutcome,
): Promise<ProductEvaluation> {
  const row = await evaluationById.load(outcome.id);
  if (!row) throw notFound('ProductEvaluation', outcome.id);
  return { ...row, ...outcome };
}
