import { join } from 'node:path';
import { serveGateway, type RunningGateway } from '../gateway/gateway';
import type { GatewayOptions } from '../gateway/options';
import { openGraph } from '../gateway/lifecycle/open-graph';
import { supergraphFile } from '../gateway/lifecycle/supergraph-file';
import { documentLimits } from '../gateway/limits';
import { createIdentity } from '../gateway/security/identify';
import { createKeyDirectory } from '../gateway/security/key-directory';
import { trustedIssuers } from '../gateway/security/trusted-issuers';
import { createTransports } from '../gateway/transport/transports';
import type { Reasons } from '../platform/reason';
import { decidePolicy } from '../schema/policies';
import { scopesOf } from '../schema/roles';
import { supergraphFile as ownFile } from '../schema/sdl';
import { subgraphs } from '../subgraphs';
import { actingFor } from './acting-for';
import { budgetOf } from './budget-of';
import { explorerOf } from './explorer-of';
import type { Start } from './start';
import { tokenAudience } from './token-audience';
import { unfitSupergraph } from './unfit-supergraph';
import type { Ways } from './ways';

/** Roles over the whole alliance: whoever loses one loses it at once. */
const overseers = ['SECRETARIAT', 'AUDITOR', 'OPERATOR'];

/** Change feeds have the longest pages. */
const largestFeedPage = 500;

/** The gateway, and what the process tells it of the alliance. */
export async function openGateway(
  { config, log, unlimited = false }: Start,
  { wireTo, transportTo }: Ways,
  { health, status }: Pick<GatewayOptions, 'health' | 'status'>,
): Promise<RunningGateway> {
  const { host, port, adminPort, production, dataDirectory } = config;
  const { deadlineMs, shutdown, transport } = config.gateway;
  const transports = createTransports({
    settings: transport,
    connect: (name) => wireTo(name, 'gateway'), // where it lives is our configuration's business
  });
  const file = config.supergraphFile ?? ownFile;
  return serveGateway({
    host,
    port,
    adminPort,
    supergraph: supergraphFile(file, join(dataDirectory, 'supergraph'), log),
    openGraph: openGraph({ engine: 'compiled', transports, refusal: unfitSupergraph }),
    deadlineMs,
    shutdown,
    decide: decidePolicy,
    mayExplore: ({ scopes }) => !production || scopes.includes('platform:explorer:read'),
    limits: unlimited
      ? null
      : {
          document: documentLimits,
          largestPage: largestFeedPage,
          budgetOf: budgetOf(config.budget),
          inFlight: config.budget.inFlight,
          trustedProxies: config.trustedProxies,
        },
    reasons: reasonsOf(Object.values(subgraphs)),
    log,
    identify: actingFor(
      createIdentity({
        trusted: await trustedIssuers(config, tokenAudience, log),
        directory: createKeyDirectory(transportTo('groups', 'identity')),
        scopesOf,
        isPrivileged: ({ roles }) => roles.some((role) => overseers.includes(role)),
        log,
      }),
    ),
    allowedOrigins: config.allowedOrigins,
    forwardedHeaders: [], // who asks, and in which language, travels in the token
    explorer: explorerOf(config),
    mounts: [],
    health,
    status,
  });
}

const reasonsOf = (parts: readonly { readonly reasons: Reasons }[]): Reasons =>
  Object.assign({}, ...parts.map(({ reasons }) => reasons)) as Reasons;
