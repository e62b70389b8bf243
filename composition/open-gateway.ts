import { parse } from 'graphql';
import { createCompiledEngine } from '../gateway/engine';
import { serveGateway, type RunningGateway } from '../gateway/gateway';
import type { GatewayOptions } from '../gateway/options';
import { documentLimits, readCostMap } from '../gateway/limits';
import { createIdentity } from '../gateway/security/identify';
import { createKeyDirectory } from '../gateway/security/key-directory';
import { trustedIssuers } from '../gateway/security/trusted-issuers';
import { readPolicyMap } from '../platform/access/policy-map';
import type { Reasons } from '../platform/reason';
import type { Surroundings } from '../platform/subgraph/surroundings';
import { decidePolicy } from '../schema/policies';
import { scopesOf } from '../schema/roles';
import { readSupergraph } from '../schema/sdl';
import { subgraphs } from '../subgraphs';
import { actingFor } from './acting-for';
import { budgetOf } from './budget-of';
import { explorerOf } from './explorer-of';
import type { Start } from './start';
import { tokenAudience } from './token-audience';

/** Roles over the whole alliance: whoever loses one loses it at once. */
const overseers = ['SECRETARIAT', 'AUDITOR', 'OPERATOR'];

/** Change feeds have the longest pages. */
const largestFeedPage = 500;

/** The gateway, and what the process tells it of the alliance. */
export async function openGateway(
  { config, log, unlimited = false }: Start,
  transportTo: Surroundings['transportTo'],
  { health, status }: Pick<GatewayOptions, 'health' | 'status'>,
): Promise<RunningGateway> {
  const { host, port, adminPort, production } = config;
  const supergraph = readSupergraph();
  const document = parse(supergraph, { noLocation: true });
  return serveGateway({
    host,
    port,
    adminPort,
    engine: createCompiledEngine({
      supergraphSdl: supergraph,
      transportTo: (name) => transportTo(name, 'gateway'),
    }),
    policies: readPolicyMap(document),
    decide: decidePolicy,
    mayExplore: ({ scopes }) => !production || scopes.includes('platform:explorer:read'),
    limits: unlimited
      ? null
      : {
          document: documentLimits,
          costs: readCostMap(document),
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
