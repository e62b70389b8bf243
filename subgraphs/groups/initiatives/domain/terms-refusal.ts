import type { Refusal } from '../../../../platform/refusal';
import type { InitiativeReason } from '../reasons';
import { isBannedMode } from './banned-mode';
import type { Terms, Tier } from './terms';

/** Why something cannot be said of an initiative, finished or not. */
export function termsRefusal(terms: Terms): Refusal<InitiativeReason> | null {
  const { kind, convenerId, partner, hospitalId, chain, mode, minimumQuantity, tiers } = terms;
  const foreign = [
    ...(kind === 'PROCUREMENT' ? [] : ofProcurement(terms)),
    ...(kind === 'CONTRACT' ? [] : ofContract(terms)),
  ];
  if (foreign.length > 0) return { reason: 'TERMS_OF_ANOTHER_KIND', details: { kind, foreign } };
  if (hospitalId !== null && chain !== null) return { reason: 'HOSPITAL_OR_CHAIN' };
  if (isBannedMode(mode)) return { reason: 'TRUSTEESHIP_BANNED' };
  if (partner && partner.groupId !== null && partner.groupId !== convenerId) {
    return { reason: 'PARTNER_OF_ANOTHER_GROUP' };
  }
  const dearer = tiers.find((tier, index) => isDearer(tier, tiers[index - 1]));
  if (dearer) return { reason: 'TIERS_NOT_MONOTONE', details: { ...dearer } };
  const lowest = tiers[0]?.fromQuantity ?? 0;
  if (minimumQuantity !== null && lowest > minimumQuantity) {
    return { reason: 'TIERS_ABOVE_MINIMUM', details: { lowest, minimumQuantity } };
  }
  return null;
}

const isDearer = (tier: Tier, smaller: Tier | undefined) =>
  smaller !== undefined && tier.unitPriceFen > smaller.unitPriceFen;

function ofProcurement({ unit, minimumQuantity, tiers }: Terms): string[] {
  return [
    ...(unit === null ? [] : ['unit']),
    ...(minimumQuantity === null ? [] : ['minimumQuantity']),
    ...(tiers.length === 0 ? [] : ['priceTiers']),
  ];
}

function ofContract({ hospitalId, chain, mode }: Terms): string[] {
  return [
    ...(hospitalId === null ? [] : ['hospital']),
    ...(chain === null ? [] : ['chain']),
    ...(mode === null ? [] : ['mode']),
  ];
}
