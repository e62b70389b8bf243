import type { Exchange, Transport, Wire } from '../../platform/transport';
import type { TransportSettings } from '../../platform/transport-settings';
import type { BreakerState } from './breaker';
import { subgraphTransport, type SubgraphLoad, type SubgraphTransport } from './subgraph-transport';

/** The ways to all subgraphs. */
export interface Transports {
  /** Ways to the subgraphs of one supergraph, until they are released. */
  lease(urls: ReadonlyMap<string, string>): Lease;
  loads(): ReadonlyMap<string, SubgraphLoad>;
}

export interface Lease {
  transportTo(subgraph: string): Transport;
  release(): Promise<void>;
}

export interface TransportsOptions {
  readonly settings: TransportSettings;
  connect(subgraph: string, url: string): Wire;
  readonly onExchange?: ((exchange: Exchange) => void) | undefined;
  readonly onBreaker?: ((subgraph: string, state: BreakerState) => void) | undefined;
}

interface Held {
  readonly subgraph: string;
  readonly transport: SubgraphTransport;
  holders: number;
}

/**
 * Supergraphs that name a subgraph at the same address share the way to it: with its connections it
 * keeps what it has learned about the subgraph's health.
 */
export function createTransports({
  settings,
  connect,
  onExchange,
  onBreaker,
}: TransportsOptions): Transports {
  const held = new Map<string, Held>();

  function hold(subgraph: string, url: string): Held {
    const key = `${subgraph} ${url}`;
    let known = held.get(key);
    if (!known) {
      const transport = subgraphTransport({
        subgraph,
        wire: connect(subgraph, url),
        settings,
        onExchange,
        onBreaker: onBreaker && ((state) => onBreaker(subgraph, state)),
      });
      held.set(key, (known = { subgraph, transport, holders: 0 }));
    }
    known.holders += 1;
    return known;
  }

  async function letGo(key: string, one: Held): Promise<void> {
    one.holders -= 1;
    if (one.holders > 0) return;
    held.delete(key);
    await one.transport.close();
  }

  return {
    lease(urls) {
      const own = new Map([...urls].map(([name, url]) => [name, hold(name, url)] as const));
      return {
        transportTo(subgraph) {
          const known = own.get(subgraph);
          if (!known) throw new Error(`The supergraph has no subgraph ${subgraph}.`);
          return known.transport.ask;
        },
        async release() {
          const all = [...own].map(([name, one]) => letGo(`${name} ${urls.get(name)}`, one));
          await Promise.all(all);
        },
      };
    },

    loads: () =>
      new Map([...held.values()].map(({ subgraph, transport }) => [subgraph, transport.load()])),
  };
}
