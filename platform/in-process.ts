import type { TokenWriter } from './internal-token';
import type { LocalSubgraph } from './subgraph/surroundings';
import type { Transport } from './transport';

/** A subgraph in this process. The viewer still travels as a signed token: one path for both modes. */
export function inProcess(subgraph: LocalSubgraph, writeToken: TokenWriter): Transport {
  return (operation, call) => subgraph.execute(operation, writeToken(operation, call));
}
