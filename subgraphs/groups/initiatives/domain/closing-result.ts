import { reachedTier } from '../../domain/reached-tier';
import type { InitiativeKind } from '../../resolver-types.generated';
import type { Tier } from './terms';

export interface Closing {
  readonly kind: InitiativeKind;
  readonly commitments: readonly { readonly quantity: number | null }[];
  readonly minimumQuantity: number | null;
  readonly tiers: readonly Tier[];
}

/** What the commitments come to; `failure` says in words why they come to nothing. */
export interface ClosingResult {
  readonly quantity: number | null;
  readonly unitPriceFen: number | null;
  readonly failure: string | null;
}

/** Adds up what was committed: the tier of the sum is the price for all. */
export function closingResult(closing: Closing): ClosingResult {
  const { kind, commitments, minimumQuantity, tiers } = closing;
  const failing = (failure: string, quantity: number | null) => ({
    quantity,
    unitPriceFen: null,
    failure,
  });
  if (kind !== 'PROCUREMENT') {
    if (commitments.length === 0) return failing('nobody opted in', null);
    return { quantity: null, unitPriceFen: null, failure: null };
  }
  const total = commitments.reduce((sum, { quantity }) => sum + (quantity ?? 0), 0);
  const tier = reachedTier(tiers, total);
  if (total < (minimumQuantity ?? 1) || !tier) return failing('below the minimum quantity', total);
  return { quantity: total, unitPriceFen: tier.unitPriceFen, failure: null };
}
