import { priceReasons } from './reasons';
import { Mutation } from './resolvers/mutation';

/** What hospitals ask for what they do; the rows stand with the money. */
export const prices = {
  entities: [],
  reasons: priceReasons,
  resolvers: { Mutation },
};
