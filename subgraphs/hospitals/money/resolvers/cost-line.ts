import { present } from '../../present';
import type { CostLineResolvers } from '../../resolver-types.generated';

export const CostLine: CostLineResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.costById.load(id),
  agreement: ({ agreementId }, _args, { loaders }) =>
    present(loaders.agreementById.load(agreementId), `Agreement ${agreementId}`),
  from: ({ validFrom }) => validFrom,
  to: ({ validTo }) => validTo,
  case: ({ caseId }, _args, { loaders }) =>
    caseId === null ? null : loaders.caseById.load(caseId),
};
