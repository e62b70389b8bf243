import type { Incoming } from '../../platform/subgraph/definition';

/** Everything a resolver of this subgraph may reach. */
export function createContext({ viewer, issuer }: Incoming) {
  return { viewer, issuer };
}

export type Context = ReturnType<typeof createContext>;
