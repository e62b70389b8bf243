import { compiledGraph } from '../federation/harness/compiled-graph';
import { compareGraph, type Comparison, type Options } from './compare-graph';

/** How many operations are compared; the full size is 20 000. */
const wanted = Number(process.env['ALLIANCE_DIFFERENTIAL_COUNT'] ?? 300);
/** Another first graph is another sample. A difference names the graph that shows it. */
const firstSeed = Number(process.env['ALLIANCE_DIFFERENTIAL_SEED'] ?? 1);

async function compare(count: number, options: Options = {}) {
  const found: Comparison[] = [];
  let seed = firstSeed;
  for (let operations = 0; operations < count; seed += 1) {
    const comparison = await compareGraph(seed, compiledGraph, options);
    operations += comparison.operations;
    found.push(comparison);
  }
  return {
    seeds: `${firstSeed}..${seed - 1}`,
    operations: found.reduce((sum, { operations }) => sum + operations, 0),
    requests: found.reduce((sum, { subgraphRequests }) => sum + subgraphRequests, 0),
    differences: found.flatMap(({ differences }) => differences),
  };
}

describe('the compiled engine, on random graphs', () => {
  it(
    'answers like one server over the merged schema',
    async () => {
      const { seeds, operations, requests, differences } = await compare(wanted);
      process.stdout.write(
        `${operations} operations on graphs ${seeds}, ${requests} subgraph requests, ` +
          `${differences.length} differences\n`,
      );
      expect(differences.slice(0, 3)).toEqual([]);
      expect(operations).toBeGreaterThanOrEqual(wanted);
      expect(requests).toBeGreaterThan(operations); // they are federated indeed
    },
    60_000 + wanted * 100,
  );

  it('is told from one that gets wrong data', async () => {
    const { differences } = await compare(100, {
      distort: (answer) => ({
        ...answer,
        data: JSON.parse(
          JSON.stringify(answer.data, (_key, value: unknown) =>
            typeof value === 'number' ? value + 1 : value,
          ),
        ) as typeof answer.data,
      }),
    });
    expect(differences.length).toBeGreaterThan(0);
  });

  it('is told from one that gets no errors', async () => {
    const { differences } = await compare(100, { distort: ({ data }) => ({ data: data ?? null }) });
    expect(differences.length).toBeGreaterThan(0);
  });
});
