import { random } from '../../differential/random';
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

it('never lies higher for a smaller total, whatever the tiers and their order', () => {
  const draw = random(20160227);
  const rounds = process.env['ALLIANCE_TEST_FULL'] === 'yes' ? 100_000 : 5_000;
  for (let round = 0; round < rounds; round += 1) {
    const drawn = Array.from({ length: draw.below(8) }, () => ({
      fromQuantity: draw.below(1_000),
    }));
    const less = draw.below(1_200);
    const more = less + draw.below(1_200);
    const [small, large] = [less, more].map(
      (total) => reachedTier(drawn, total)?.fromQuantity ?? -1,
    );
    expect(small!).toBeLessThanOrEqual(large!);
    expect(large!).toBeLessThanOrEqual(more);
    const missed = drawn.filter(
      ({ fromQuantity }) => fromQuantity > large! && fromQuantity <= more,
    );
    expect(missed).toEqual([]);
  }
});
