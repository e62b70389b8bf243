import type { QueryResolvers } from '../../resolver-types.generated';

export const Query: QueryResolvers = {
  settlement: (_parent, { id }, { loaders }) => loaders.settlementById.load(id),
  settlements: (_parent, args, { money }) => money.settlements.page('Query.settlements', args),
  departmentPools: (_parent, args, { money }) => money.pools.page('Query.departmentPools', args),
  costLines: (_parent, args, { money }) => money.costs.page('Query.costLines', args),
  priceItems: (_parent, args, { money }) => money.prices.page('Query.priceItems', args),
};
