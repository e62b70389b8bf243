import type { SubgraphName } from '../../schema/subgraph-names';
import type { Mutant } from './mutant';

/** What is lost, the file below the subgraph, the text that goes, and what stands there instead. */
export type Listed = readonly [name: string, file: string, find: string, replace: string];

/** Mutants of one subgraph, which its own tests must miss, or those of single statements. */
export const listed = (
  what: 'conditions' | 'answers',
  subgraph: SubgraphName,
  tests: readonly string[],
  rows: readonly Listed[],
): Mutant[] =>
  rows.map(([name, file, find, replace]) => ({
    name: `${what} of ${subgraph}: ${name}`,
    file: `subgraphs/${subgraph}/${file}`,
    find,
    replace,
    tests: [...tests.map((path) => `test/subgraphs/${subgraph}/${path}`), 'test/access/rows/'],
  }));
