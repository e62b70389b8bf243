import type { QueryResolvers } from '../../resolver-types.generated';

export const Query: QueryResolvers = {
  membershipApplication: (_parent, { id }, { loaders }) => loaders.applicationById.load(id),
  membershipApplications: (_parent, args, { membership }) => membership.applications(args),
  membershipMeasure: (_parent, { id }, { loaders }) => loaders.measureById.load(id),
  membershipMeasures: (_parent, args, { membership }) => membership.measures(args),
};
