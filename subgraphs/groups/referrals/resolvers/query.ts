import type { QueryResolvers } from '../../resolver-types.generated';

export const Query: QueryResolvers = {
  referral: (_parent, { id }, { loaders }) => loaders.referralById.load(id),
  referrals: (_parent, args, { referrals }) => referrals.page(args),
};
