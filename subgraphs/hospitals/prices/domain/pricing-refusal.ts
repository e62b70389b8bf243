import type { Refusal } from '../../../../platform/refusal';
import type { HospitalOwnership, PriceBasis } from '../../resolver-types.generated';
import type { PriceReason } from '../reasons';
import { basesOf } from './policy/pricing';

interface Pricing {
  readonly ownership: HospitalOwnership | null;
  readonly reported: boolean;
  readonly basis: PriceBasis;
  readonly pricesFen: readonly number[];
  readonly from: string;
  readonly to: string | null;
  readonly today: string;
  /** The periods of the prices that the hospital has set for the same item. */
  readonly earlier: readonly { readonly from: string; readonly to: string | null }[];
}

/** Why a hospital cannot ask these prices. An open price before them ends where they begin. */
export function pricingRefusal(pricing: Pricing): Refusal<PriceReason> | null {
  const { ownership, reported, basis, pricesFen, from, to, today, earlier } = pricing;
  if (reported || ownership === null) return { reason: 'HOSPITAL_REPORTED' };
  const possible = basesOf[ownership];
  if (!possible.includes(basis)) {
    return { reason: 'PRICE_NOT_REGULATED', details: { ownership, possible } };
  }
  if (basis === 'REGULATED' && pricesFen.length > 1) return { reason: 'REGULATED_PRICE_IS_ONE' };
  const ascending = pricesFen.every((fen, index) => index === 0 || fen > pricesFen[index - 1]!);
  if (!ascending) return { reason: 'PRICES_NOT_ASCENDING' };
  if (from < today) return { reason: 'PRICE_BACKDATED', details: { from, today } };
  const overlapping = earlier.find((other) => {
    if (other.to === null && other.from < from) return false;
    return (other.to === null || other.to > from) && (to === null || other.from < to);
  });
  return overlapping ? { reason: 'PRICES_OVERLAP', details: { from: overlapping.from } } : null;
}
