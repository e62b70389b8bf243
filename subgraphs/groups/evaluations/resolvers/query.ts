import type { QueryResolvers } from '../../resolver-types.generated';

export const Query: QueryResolvers = {
  productEvaluation: (_parent, { id }, { loaders }) => loaders.evaluationById.load(id),
  productEvaluations: (_parent, args, { evaluations }) => evaluations.page(args),
};
