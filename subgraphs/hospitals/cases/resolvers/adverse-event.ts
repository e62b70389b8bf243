import { present } from '../../present';
import type { AdverseEventResolvers } from '../../resolver-types.generated';

export const AdverseEvent: AdverseEventResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.eventById.load(id),
  case: ({ caseId }, _args, { loaders }) =>
    present(loaders.caseById.load(caseId), `Case ${caseId}`),
};
