import { stockGraph } from '../federation/harness/stock-graph';
import { compareGraph, type Difference } from './compare-graph';
import { stockClass } from './stock-class';
import { stockDifferences } from './stock-differences';

/** How many operations are compared; the full size is 20 000. */
const wanted = Number(process.env['ALLIANCE_DIFFERENTIAL_COUNT'] ?? 100);

describe('the stock engine, on random graphs', () => {
  it(
    'departs from one server over the merged schema only in the ways that are written down',
    async () => {
      const differences: Difference[] = [];
      for (let operations = 0, seed = 1; operations < wanted; seed += 1) {
        const comparison = await compareGraph(seed, stockGraph, { classify: stockClass });
        operations += comparison.operations;
        differences.push(...comparison.differences);
      }
      const counts = new Map<string, number>();
      for (const { kind, seed } of differences) {
        const name = kind ?? `unknown: ${seed}`;
        counts.set(name, (counts.get(name) ?? 0) + 1);
      }
      process.stdout.write(`${JSON.stringify(Object.fromEntries(counts))}\n`);
      expect([...counts.keys()].filter((kind) => !stockDifferences.includes(kind))).toEqual([]);
      expect(differences.length).toBeGreaterThan(0);
    },
    60_000 + wanted * 200,
  );
});
