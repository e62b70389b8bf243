import DataLoader from 'dataloader';
import { manyForEach, oneForEach } from '../../../platform/align';
import type { MoneyRepository } from './repository';

/** Made anew for every operation: one viewer's cache is nobody else's. */
export function createMoneyLoaders(money: MoneyRepository) {
  const byId = <Row extends { id: string }>(find: (ids: readonly string[]) => Promise<Row[]>) =>
    new DataLoader(async (ids: readonly string[]) =>
      oneForEach(ids, await find(ids), ({ id }) => id),
    );

  return {
    settlementById: byId(money.findSettlements),
    poolById: byId(money.findPools),
    costById: byId(money.findCosts),
    priceById: byId(money.findPrices),
    settlementsByPoolId: new DataLoader(async (ids: readonly string[]) =>
      manyForEach(ids, await money.findSettlementsOfPools(ids), ({ poolId }) => poolId!),
    ),
  };
}
