import { join } from 'node:path';
import type { Log } from '../platform/log';
import { overHttp } from '../platform/over-http';
import type { GatewaySettings } from '../platform/gateway-settings';
import { nobody } from '../platform/viewer';
import { type RunningGateway, serveGateway } from './gateway';
import { type EngineName, openGraph } from './lifecycle/open-graph';
import { supergraphFile } from './lifecycle/supergraph-file';
import { boundless, usualLimits } from './limits';
import { createTransports } from './transport/transports';

export interface SupergraphToServe {
  readonly file: string;
  readonly engine: EngineName;
  readonly host: string;
  readonly port: number;
  readonly adminPort: number;
  readonly forwardedHeaders: readonly string[];
  readonly settings: GatewaySettings;
  readonly dataDirectory: string;
  readonly log: Log;
}

/**
 * The gateway over any supergraph, its subgraphs where the file says. It knows no credential, so
 * everybody is nobody in particular: what the supergraph guards is refused.
 */
export function serveSupergraph(given: SupergraphToServe): Promise<RunningGateway> {
  const { file, host, port, adminPort, forwardedHeaders, settings, dataDirectory, log } = given;
  const { transport, deadlineMs, shutdown } = settings;
  const transports = createTransports({
    settings: transport,
    connect: (_subgraph, url) => overHttp(url, null, transport),
  });
  return serveGateway({
    host,
    port,
    adminPort,
    allowedOrigins: [],
    forwardedHeaders,
    supergraph: supergraphFile(file, join(dataDirectory, 'supergraph'), log),
    openGraph: openGraph({ engine: given.engine, transports }),
    deadlineMs,
    shutdown,
    decide: () => false,
    mayExplore: () => true,
    limits: { ...usualLimits, budgetOf: () => boundless },
    reasons: {},
    log,
    identify: () => Promise.resolve(nobody),
    explorer: null,
    mounts: [],
    health: () => Promise.resolve({ supergraph: true }),
    status: () => Promise.resolve({}),
  });
}
