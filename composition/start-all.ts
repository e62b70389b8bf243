import { wireWithin } from '../gateway/transport/wire-within';
import { inProcess } from '../platform/in-process';
import { createTokenWriter } from '../platform/internal-token';
import { openSchemas } from '../platform/schemas';
import type { LocalSubgraph } from '../platform/subgraph/surroundings';
import { subgraphNames } from '../schema/subgraph-names';
import { keyringOf } from './keyring-of';
import { openGateway } from './open-gateway';
import { openSubgraph } from './open-subgraph';
import type { RunningGraph, Start } from './start';
import { createWays } from './ways';

/** The gateway and every subgraph in this one process. */
export async function startAll(start: Start): Promise<RunningGraph> {
  const schemas = await openSchemas(start.config, subgraphNames, start.say);
  const opened = new Map<string, LocalSubgraph>();
  const stopParts = async () => {
    const parts = [...opened.values()];
    await Promise.all(parts.map((subgraph) => subgraph.settle()));
    await Promise.all(parts.map((subgraph) => subgraph.stop()));
    await schemas.stop();
  };
  try {
    const keyring = keyringOf(start.config);
    const ways = createWays(start, (name, issuer) => {
      const subgraph = opened.get(name);
      if (!subgraph) throw new Error(`${name} is not open`);
      const transport = inProcess(subgraph, createTokenWriter(keyring, issuer, name));
      return wireWithin(transport, start.config.gateway.transport);
    });
    for (const name of subgraphNames) {
      start.say(`Opening ${name}`);
      opened.set(name, await openSubgraph(start, name, schemas, ways.transportTo));
    }
    for (const subgraph of opened.values()) await subgraph.follow();
    const gateway = await openGateway(start, ways, { health: readiness, status });
    return {
      ...gateway,
      subgraphs: [...opened.values()],
      async stop() {
        await gateway.stop(); // first, so that no subgraph is asked after it has left
        await stopParts();
      },
    };
  } catch (error) {
    await stopParts();
    throw error;
  }

  async function readiness(): Promise<Record<string, boolean>> {
    const parts = [...opened.values()];
    const ready = await Promise.all(parts.map((subgraph) => subgraph.ready()));
    return Object.fromEntries(parts.map(({ name }, index) => [name, ready[index] ?? false]));
  }

  async function status(): Promise<Record<string, object>> {
    const parts = [...opened.values()];
    const all = await Promise.all(parts.map((subgraph) => subgraph.status()));
    return Object.fromEntries(parts.map(({ name }, index) => [name, all[index] ?? {}]));
  }
}
