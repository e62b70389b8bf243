import type { Work } from '../../../platform/commands/work';
import { AssistanceOffer } from './entities/assistance-offer';

/** Offers to a locked request that enter a state together. */
export async function setOffers(
  { manager }: Work,
  offers: readonly AssistanceOffer[],
  state: AssistanceOffer['state'],
): Promise<void> {
  for (const { id } of offers) await manager.update(AssistanceOffer, { id }, { state });
}
