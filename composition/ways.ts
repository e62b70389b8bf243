import { subgraphTransport, type SubgraphTransport } from '../gateway/transport/subgraph-transport';
import type { Transport, Wire } from '../platform/transport';
import { observed } from './observed';
import type { Start } from './start';

/** How the parts of this process reach the subgraphs, each in its own name. */
export interface Ways {
  wireTo(subgraph: string, issuer: string): Wire;
  transportTo(subgraph: string, issuer: string): Transport;
  close(): Promise<void>;
}

/** One way for each pair; each keeps its own troubles. */
export function createWays(
  { config, observer }: Start,
  connect: (subgraph: string, issuer: string) => Wire,
): Ways {
  const known = new Map<string, SubgraphTransport>();
  const wireTo = (subgraph: string, issuer: string) =>
    observed(connect(subgraph, issuer), observer, subgraph, issuer);

  return {
    wireTo,

    transportTo(subgraph, issuer) {
      const pair = `${issuer}>${subgraph}`;
      let transport = known.get(pair);
      if (!transport) {
        const wire = wireTo(subgraph, issuer);
        transport = subgraphTransport({ subgraph, wire, settings: config.gateway.transport });
        known.set(pair, transport);
      }
      return transport.ask;
    },

    async close() {
      await Promise.all([...known.values()].map((transport) => transport.close()));
    },
  };
}
