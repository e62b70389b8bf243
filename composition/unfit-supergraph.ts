import type { DocumentNode } from 'graphql';
import { readPolicyMap } from '../platform/access/policy-map';
import { subgraphNames } from '../schema/subgraph-names';

/** What speaks against serving a supergraph that composition should never have let pass. */
export function unfitSupergraph(
  supergraph: DocumentNode,
  subgraphs: readonly string[],
): string | null {
  const known = new Set<string>(subgraphNames);
  const strangers = subgraphs.filter((name) => !known.has(name));
  if (strangers.length > 0) return `nobody here is called ${strangers.join(', ')}.`;
  const { unmarked } = readPolicyMap(supergraph);
  if (unmarked.length === 0) return null;
  return `nobody has decided who may see ${unmarked.slice(0, 5).join(', ')}.`;
}
