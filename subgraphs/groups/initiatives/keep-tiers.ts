import type { Work } from '../../../platform/commands/work';
import type { Tier } from './domain/terms';
import { PriceTier } from './entities/price-tier';

/** The tiers of a draft, in place of those it had. */
export async function keepTiers(
  work: Work,
  initiativeId: string,
  tiers: readonly Tier[],
): Promise<void> {
  await work.manager.delete(PriceTier, { initiativeId });
  await work.insert(
    PriceTier,
    tiers.map((tier) => ({ initiativeId, ...tier })),
  );
}
