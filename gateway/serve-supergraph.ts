import { parse } from 'graphql';
import { readPolicyMap } from '../platform/access/policy-map';
import type { Log } from '../platform/log';
import { overHttp } from '../platform/over-http';
import { StartError } from '../platform/start-error';
import { nobody } from '../platform/viewer';
import { createCompiledEngine } from './engine';
import { createApolloEngine } from './engine/apollo-engine';
import { type RunningGateway, serveGateway } from './gateway';
import { boundless, usualLimits } from './limits';
import { subgraphUrls } from './supergraph/subgraph-urls';

export const engineNames = ['compiled', 'apollo'] as const;

export interface SupergraphToServe {
  readonly sdl: string;
  readonly engine: (typeof engineNames)[number];
  readonly host: string;
  readonly port: number;
  readonly adminPort: number;
  readonly forwardedHeaders: readonly string[];
  readonly log: Log;
}

/**
 * The gateway over any supergraph, its subgraphs where the file says. It knows no credential, so
 * everybody is nobody in particular: what the supergraph guards is refused.
 */
export async function serveSupergraph(given: SupergraphToServe): Promise<RunningGateway> {
  const { sdl, host, port, adminPort, forwardedHeaders, log } = given;
  const supergraph = parseSupergraph(sdl);
  const transports = new Map(
    [...subgraphUrls(supergraph)].map(([name, url]) => [name, overHttp(url, null)] as const),
  );
  const closeAll = () => Promise.all([...transports.values()].map(({ close }) => close()));
  const transportTo = (name: string) => {
    const transport = transports.get(name);
    if (!transport) throw new Error(`The supergraph has no subgraph ${name}.`);
    return transport;
  };
  try {
    const running = await serveGateway({
      host,
      port,
      adminPort,
      allowedOrigins: [],
      forwardedHeaders,
      engine:
        given.engine === 'apollo'
          ? await createApolloEngine(sdl, transportTo)
          : createCompiledEngine({ supergraphSdl: sdl, transportTo }),
      policies: readPolicyMap(supergraph),
      decide: () => false,
      mayExplore: () => true,
      limits: { ...usualLimits(supergraph), budgetOf: () => boundless },
      reasons: {},
      log,
      identify: () => Promise.resolve(nobody),
      explorer: null,
      mounts: [],
      health: () => Promise.resolve({ supergraph: true }),
      status: () => Promise.resolve({}),
    });
    return {
      ...running,
      async stop() {
        await running.stop();
        await closeAll();
      },
    };
  } catch (error) {
    await closeAll();
    if (error instanceof StartError) throw error;
    throw new StartError(`The supergraph cannot be served: ${(error as Error).message}`);
  }
}

function parseSupergraph(sdl: string) {
  try {
    return parse(sdl, { noLocation: true });
  } catch (error) {
    throw new StartError(`The file is no GraphQL schema: ${(error as Error).message}`);
  }
}
