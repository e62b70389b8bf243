import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'undici';
import { composeSubgraphs } from '../../federation/harness/compose-subgraphs';
import { residentMbOf } from '../support/cpu-of';
import { median, rounded } from '../support/load';
import { startServerProcess, type ServerProcess } from '../support/server-process';
import { type Contestant, startHive, startOurs, startStock } from './contestants';
import { benchSubgraphs, nestedQuery, smallQuery } from './graph';
import { measure, type Question } from './measure';

const rounds = 7;

/** Requests of a round: about as much work for each. */
const sizes: Readonly<Record<string, { readonly nested: number; readonly small: number }>> = {
  ours: { nested: 400, small: 1_500 },
  stock: { nested: 60, small: 600 },
  hive: { nested: 150, small: 800 },
};

/**
 * The public federation benchmark: CPU per request and memory of each gateway process alone, round
 * by round in turn, so that what else happens on the machine happens to all of them.
 */
export async function bench() {
  const directory = mkdtempSync(join(tmpdir(), 'alliance-graph-bench-'));
  const subgraphs = new Map<string, ServerProcess>();
  const contestants: Contestant[] = [];
  try {
    for (const name of Object.keys(benchSubgraphs)) {
      const file = join(__dirname, 'subgraph-server.ts');
      subgraphs.set(name, await startServerProcess(file, { BENCH_SUBGRAPH: name }));
    }
    const urlOf = (name: string) => subgraphs.get(name)?.url ?? '';
    const { supergraphSdl, problems } = composeSubgraphs(benchSubgraphs, urlOf);
    if (!supergraphSdl) throw new Error(problems.join('\n'));
    const file = join(directory, 'supergraph.graphql');
    writeFileSync(file, supergraphSdl);

    contestants.push(await startOurs(file), await startStock(file));
    const hive = await startHive(file).catch((error: unknown) => {
      console.error(`Without the Hive gateway: ${String(error)}`);
      return null;
    });
    if (hive) contestants.push(hive);
    return await compare(contestants, [...subgraphs.values()]);
  } finally {
    for (const contestant of contestants) await contestant.stop();
    for (const subgraph of subgraphs.values()) await subgraph.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

interface Figures {
  readonly nested: number[];
  readonly small: number[];
  subgraphRequests: number;
  rssMb: number;
}

async function compare(
  contestants: readonly Contestant[],
  subgraphs: readonly ServerProcess[],
): Promise<Record<string, number | string>> {
  const nested: Question = { query: nestedQuery, expected: null };
  const small: Question = { query: smallQuery, expected: null };
  const figures = new Map<string, Figures>();

  for (const contestant of contestants) {
    const size = sizes[contestant.name]!;
    await measure(contestant, small, size.small); // its code gets warm
    await measure(contestant, nested, size.nested * 2);
    const asked = await requestsOf(subgraphs);
    await measure(contestant, nested, 50);
    const subgraphRequests = ((await requestsOf(subgraphs)) - asked) / 50;
    figures.set(contestant.name, { nested: [], small: [], subgraphRequests, rssMb: 0 });
  }
  console.error(`answers of ${nested.expected?.length} and ${small.expected?.length} characters`);

  for (let round = 1; round <= rounds; round += 1) {
    for (const contestant of contestants) {
      const of = figures.get(contestant.name)!;
      const size = sizes[contestant.name]!;
      of.nested.push(await measure(contestant, nested, size.nested));
      of.small.push(await measure(contestant, small, size.small));
      of.rssMb = Math.max(of.rssMb, residentMbOf(contestant.pid));
    }
    const told = [...figures].map(
      ([name, of]) =>
        `${name} ${rounded(of.nested.at(-1)!)} and ${rounded(of.small.at(-1)!, 3)} ms, ${rounded(of.rssMb, 0)} MB`,
    );
    console.error(`round ${round}: ${told.join('; ')}`);
  }

  const ours = figures.get('ours')!;
  for (const [name, of] of figures) {
    console.error(
      `${name}: ${rounded(median(of.nested))} ms, small ${rounded(median(of.small), 3)} ms, ` +
        `${rounded(of.rssMb, 0)} MB, ${of.subgraphRequests} subgraph requests`,
    );
  }
  const ratio = (kind: 'nested' | 'small', name: string) => {
    const other = figures.get(name)?.[kind];
    if (!other) return 'not measured';
    return rounded(median(ours[kind].map((value, round) => value / other[round]!)), 3);
  };
  return {
    cpuMs: rounded(median(ours.nested), 3),
    vsApollo: ratio('nested', 'stock'),
    vsHive: ratio('nested', 'hive'),
    smallVsApollo: ratio('small', 'stock'),
    rssMb: rounded(ours.rssMb, 0),
    subgraphRequests: ours.subgraphRequests,
  };
}

async function requestsOf(subgraphs: readonly ServerProcess[]): Promise<number> {
  const counts = subgraphs.map(async ({ url }) => Number(await (await request(url)).body.text()));
  return (await Promise.all(counts)).reduce((sum, count) => sum + count, 0);
}
