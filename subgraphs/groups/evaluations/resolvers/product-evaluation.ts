import { referenceTo } from '../../../../platform/reference';
import { advertisingNotice } from '../../domain/advertising-notice';
import { productMedians } from '../../domain/product-medians';
import { requirePartner } from '../../partners/require-partner';
import type {
  ProductEvaluationResolvers,
  ProductEvaluatorResolvers,
  ProductMediansResolvers,
} from '../../resolver-types.generated';

export const ProductEvaluation: ProductEvaluationResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.evaluationById.load(id),
  partner: ({ partnerId }, _args, { loaders }) => requirePartner(loaders, partnerId),
  async evaluatorCount({ id }, _args, { loaders }) {
    return (await loaders.countedByEvaluationId.load(id)).length;
  },
  async independentEvaluatorCount({ id }, _args, { loaders }) {
    const scores = await loaders.countedByEvaluationId.load(id);
    return scores.filter(({ interests }) => interests === null).length;
  },
  async medians({ id }, _args, { loaders }) {
    return productMedians(await loaders.countedByEvaluationId.load(id));
  },
  evaluators: ({ id }, _args, { loaders }) => loaders.scoresByEvaluationId.load(id),
  notice: (_evaluation, { lang }) => advertisingNotice[lang],
};

export const ProductMedians: ProductMediansResolvers = {
  notice: (_medians, { lang }) => advertisingNotice[lang],
};

export const ProductEvaluator: ProductEvaluatorResolvers = {
  doctor: ({ doctorId }) => referenceTo(doctorId),
  title: ({ doctorTitle }) => doctorTitle,
  group: ({ groupId }, _args, { loaders }) =>
    groupId === null ? null : loaders.groupById.load(groupId),
};
