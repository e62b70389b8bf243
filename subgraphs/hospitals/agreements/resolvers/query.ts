import type { QueryResolvers } from '../../resolver-types.generated';

export const Query: QueryResolvers = {
  agreement: (_parent, { id }, { loaders }) => loaders.agreementById.load(id),
  agreements: (_parent, args, { agreements }) => agreements.agreements('Query.agreements', args),
  platformAssessments: (_parent, args, { agreements }) =>
    agreements.assessments('Query.platformAssessments', args),
  platformCriteria: (_parent, _args, { agreements }) => agreements.findCriteria(),
};
