import { PriceTier } from '../../../../subgraphs/groups/initiatives/entities/price-tier';
import type { TestGraph } from '../../graph';

type Given = Partial<PriceTier> & {
  readonly initiativeId: string;
  readonly fromQuantity: number;
  readonly unitPriceFen: number;
};

/** A price from a total quantity upward. */
export async function givenPriceTier(graph: TestGraph, given: Given): Promise<PriceTier> {
  const row: PriceTier = {
    ...given,
  };
  const { manager } = await graph.database('groups');
  await manager.insert(PriceTier, row);
  return row;
}
