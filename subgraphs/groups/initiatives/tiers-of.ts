import type { Work } from '../../../platform/commands/work';
import { PriceTier } from './entities/price-tier';

const ascending = [{ property: 'fromQuantity', direction: 'ASC' }] as const;

/** The price tiers of an initiative, the smallest quantity first. */
export const tiersOf = ({ everything }: Work, initiativeId: string): Promise<PriceTier[]> =>
  everything.byKeys(PriceTier, 'initiativeId', [initiativeId], ascending);
