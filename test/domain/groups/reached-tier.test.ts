import { reachedTier } from '../../../subgraphs/groups/domain/reached-tier';

const tiers = [{ fromQuantity: 100 }, { fromQuantity: 10 }, { fromQuantity: 50 }];

it.each([
  [0, null],
  [9, null],
  [10, 10],
  [49, 10],
  [50, 50],
  [100, 100],
  [4_000_000_000, 100],
])('a total of %d reaches the tier from %s', (total, from) => {
  expect(reachedTier(tiers, total)?.fromQuantity ?? null).toBe(from);
});

it('is none where there are no tiers', () => {
  expect(reachedTier([], 5)).toBeNull();
});
