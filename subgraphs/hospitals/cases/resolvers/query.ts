import type { QueryResolvers } from '../../resolver-types.generated';

export const Query: QueryResolvers = {
  surgicalCase: (_parent, { id }, { loaders }) => loaders.caseById.load(id),
  surgicalCases: (_parent, args, { cases }) => cases.cases.page('Query.surgicalCases', args),
  adverseEvents: (_parent, args, { cases }) => cases.events.page('Query.adverseEvents', args),
};
