import { parse } from 'graphql';
import { createCompiledEngine } from '../../../gateway/engine';
import { serveGateway } from '../../../gateway/gateway';
import { graphOf } from '../../../gateway/lifecycle/graph-of';
import { unchanging } from '../../../gateway/lifecycle/supergraph-source';
import { readConfig } from '../../../platform/config';
import { inProcess } from '../../../platform/in-process';
import { createTokenWriter } from '../../../platform/internal-token';
import { createKeyring } from '../../../platform/keyring';
import { createLog } from '../../../platform/log';
import { openSchemas } from '../../../platform/schemas';
import type { LocalSubgraph } from '../../../platform/subgraph/surroundings';
import type { Viewer } from '../../../platform/viewer';
import { readSupergraph } from '../../../schema/sdl';
import { subgraphNames } from '../../../schema/subgraph-names';
import { subgraphs } from '../../../subgraphs';
import { withoutGuards } from './without-guards';

const somebody: Viewer = {
  kind: 'user',
  subject: 'somebody',
  clientId: null,
  roles: [],
  scopes: [],
  reason: null,
  tenants: {},
};

/**
 * The same graph with every door open, put together here because the program itself has no such
 * switch: whoever comes is somebody, nothing is guarded, and the parts show every row.
 */
async function main(): Promise<void> {
  const config = readConfig(process.env, subgraphNames);
  const log = createLog('warn');
  const schemas = await openSchemas(config, subgraphNames, () => undefined);
  const keyring = createKeyring({ secret: config.internalSecret, pairs: config.internalKeys });
  const opened = new Map<string, LocalSubgraph>();
  const transportTo = (name: string, issuer: string) =>
    inProcess(opened.get(name)!, createTokenWriter(keyring, issuer, name));

  for (const name of subgraphNames) {
    const { cursorSecret } = config;
    const surroundings = { ...schemas.urlsOf(name), keyring, cursorSecret, log, transportTo };
    const open = {
      ...surroundings,
      decide: () => true,
      clock: () => new Date(),
      followEveryMs: null,
    };
    opened.set(name, await withoutGuards(subgraphs[name]).open(open));
  }
  const gateway = await serveGateway({
    host: config.host,
    port: config.port,
    adminPort: config.adminPort,
    supergraph: unchanging(readSupergraph()),
    openGraph: async (supergraphSdl) =>
      graphOf(
        parse('type Query { open: Int }'), // which guards nothing
        createCompiledEngine({
          supergraphSdl,
          transportTo: (name) => transportTo(name, 'gateway'),
        }),
      ),
    deadlineMs: 10_000,
    shutdown: { drainMs: 0, limitMs: 10_000 },
    decide: () => true,
    mayExplore: () => true,
    identify: () => Promise.resolve(somebody),
    log,
    allowedOrigins: [],
    forwardedHeaders: [],
    limits: null,
    explorer: null,
    mounts: [],
    reasons: {},
    status: async () => ({}),
    health: () => Promise.resolve({}),
  });
  process.on('SIGTERM', () => void stop().then(() => process.exit(0)));
  process.send?.(gateway.url);

  async function stop(): Promise<void> {
    await gateway.stop();
    await Promise.all([...opened.values()].map((subgraph) => subgraph.stop()));
    await schemas.stop();
  }
}

void main();
