import { present } from '../../present';
import type { CaseFeedbackResolvers } from '../../resolver-types.generated';

export const CaseFeedback: CaseFeedbackResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.feedbackById.load(id),
  case: ({ caseId }, _args, { loaders }) =>
    present(loaders.caseById.load(caseId), `Case ${caseId}`),
};
