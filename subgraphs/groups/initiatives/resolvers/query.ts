import type { ExpiringResolvers, QueryResolvers } from '../../resolver-types.generated';

export const Query: QueryResolvers = {
  initiative: (_parent, { id }, { loaders }) => loaders.initiativeById.load(id),
  initiatives: (_parent, args, { initiatives }) => initiatives.page(args),
};

export const Expiring: ExpiringResolvers = {
  initiatives: ({ days }, _args, { loaders }) => loaders.initiativesClosingWithinDays.load(days),
};
