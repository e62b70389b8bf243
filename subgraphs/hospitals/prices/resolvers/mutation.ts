import { acting } from '../../acting';
import type { MutationResolvers } from '../../resolver-types.generated';
import { setPrice } from '../commands/set-price';

export const Mutation: MutationResolvers = {
  setPrice: acting('PriceItem', 'priceById')('setPrice', setPrice),
};
