import { join } from 'node:path';
import { parse } from 'graphql';
import { createCompiledEngine } from './gateway/engine';
import { createIssueToken, readExamples, type ExplorerOptions } from './gateway/explorer';
import { serveGateway, type RunningGateway } from './gateway/gateway';
import type { GatewayOptions } from './gateway/options';
import { createDevelopmentIssuer } from './gateway/security/development-issuer';
import { createIdentity } from './gateway/security/identify';
import { createKeyDirectory } from './gateway/security/key-directory';
import { trustedIssuers } from './gateway/security/trusted-issuers';
import { askStatus } from './platform/ask-status';
import { readPolicyMap } from './platform/access/policy-map';
import type { Config } from './platform/config';
import { inProcess } from './platform/in-process';
import { createTokenWriter } from './platform/internal-token';
import { keptSecret } from './platform/kept-secret';
import { createKeyring } from './platform/keyring';
import type { Log } from './platform/log';
import { overHttp } from './platform/over-http';
import type { Reasons } from './platform/reason';
import { openSchemas, type OpenSchemas } from './platform/schemas';
import { serveSubgraph, type Served } from './platform/subgraph/serve';
import type { LocalSubgraph, Surroundings } from './platform/subgraph/surroundings';
import type { Transport } from './platform/transport';
import { explorerRoles } from './schema/explorer-roles';
import { decidePolicy } from './schema/policies';
import { actedFor, rolesInForce, scopesOf } from './schema/roles';
import { routingUrl } from './schema/routing-url';
import { readApi, readSupergraph } from './schema/sdl';
import { subgraphNames, type SubgraphName } from './schema/subgraph-names';
import { tenantChoices } from './schema/tenant-choices';
import { subgraphs } from './subgraphs';

/** Counts what happens between the parts, for tests and benchmarks. */
export interface Observer {
  statement(subgraph: string, sql: string): void;
  request(subgraph: string, issuer: string): void;
}

/** The whole graph in this process. */
export interface RunningGraph extends RunningGateway {
  readonly subgraphs: readonly LocalSubgraph[];
}

/** What a process is started with besides its configuration. */
export interface Start {
  readonly config: Config;
  readonly log: Log;
  /** Told what takes time. */
  say(line: string): void;
  readonly observer?: Observer;
  /** Tests live through weeks; everybody else has the time of day. */
  readonly clock?: () => Date;
  /** Null: others' facts are copied only when asked for. */
  readonly followEveryMs: number | null;
}

export const tokenAudience = 'alliance-graph';

/** Roles over the whole alliance: whoever loses one loses it at once. */
const overseers = ['SECRETARIAT', 'AUDITOR', 'OPERATOR'];

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
    const transportTo = (name: string, issuer: string): Transport => {
      const subgraph = opened.get(name);
      if (!subgraph) throw new Error(`${name} is not open`);
      const transport = inProcess(subgraph, createTokenWriter(keyring, issuer, name));
      return observed(transport, start.observer, name, issuer);
    };
    for (const name of subgraphNames) {
      start.say(`Opening ${name}`);
      opened.set(name, await openOne(start, name, schemas, transportTo));
    }
    for (const subgraph of opened.values()) await subgraph.follow();
    const gateway = await openGateway(start, transportTo, { health: readiness, status });
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

/** The gateway alone; its subgraphs answer over HTTP. */
export async function startGateway(start: Start): Promise<RunningGateway> {
  return openGateway(start, overHttpTo(start), {
    health: () => Promise.resolve({ supergraph: true }),
    status: () => statusOverHttp(start),
  });
}

/** One subgraph alone, behind HTTP. */
export async function startSubgraph(
  start: Start,
  name: SubgraphName,
  port: number,
): Promise<Served & { readonly subgraph: LocalSubgraph }> {
  const schemas = await openSchemas(start.config, [name], start.say);
  try {
    const subgraph = await openOne(start, name, schemas, overHttpTo(start));
    const served = await serveSubgraph(subgraph, start.config.subgraphHost, port).catch(
      async (error: unknown) => {
        await subgraph.stop();
        throw error;
      },
    );
    return {
      ...served,
      subgraph,
      async stop() {
        await served.stop();
        await subgraph.stop();
        await schemas.stop();
      },
    };
  } catch (error) {
    await schemas.stop();
    throw error;
  }
}

function openOne(
  { config, log, observer, followEveryMs, clock = () => new Date() }: Start,
  name: SubgraphName,
  schemas: OpenSchemas,
  transportTo: Surroundings['transportTo'],
): Promise<LocalSubgraph> {
  const { appUrl, migratorUrl } = schemas.urlsOf(name);
  return subgraphs[name].open({
    decide: decidePolicy,
    appUrl,
    migratorUrl,
    keyring: keyringOf(config),
    cursorSecret: config.cursorSecret,
    log: log.child({ subgraph: name }),
    transportTo,
    clock,
    followEveryMs,
    onStatement: observer && ((sql) => observer.statement(name, sql)),
  });
}

async function openGateway(
  { config, log }: Start,
  transportTo: Surroundings['transportTo'],
  { health, status }: Pick<GatewayOptions, 'health' | 'status'>,
): Promise<RunningGateway> {
  const { host, port, adminPort, production } = config;
  const supergraph = readSupergraph();
  return serveGateway({
    host,
    port,
    adminPort,
    engine: createCompiledEngine({
      supergraphSdl: supergraph,
      transportTo: (name) => transportTo(name, 'gateway'),
    }),
    policies: readPolicyMap(parse(supergraph, { noLocation: true })),
    decide: decidePolicy,
    mayExplore: ({ scopes }) => !production || scopes.includes('platform:explorer:read'),
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
    explorer: explorerOf(config),
    mounts: [],
    health,
    status,
  });
}

const reasonsOf = (parts: readonly { readonly reasons: Reasons }[]): Reasons =>
  Object.assign({}, ...parts.map(({ reasons }) => reasons)) as Reasons;

/**
 * A viewer brings only the tenants that its roles speak for, whatever else its token names, and only
 * what those roles allow that say for whom they speak.
 */
const actingFor =
  (identify: GatewayOptions['identify']): GatewayOptions['identify'] =>
  async (headers) => {
    const viewer = await identify(headers);
    const roles = rolesInForce(viewer.roles, viewer.tenants);
    const allowed = new Set(scopesOf(roles));
    return {
      ...viewer,
      roles,
      scopes: viewer.scopes.filter((scope) => allowed.has(scope)),
      tenants: actedFor(roles, viewer.tenants),
    };
  };

/** In development whoever opens the explorer may be anybody; in production the page lets nobody choose. */
function explorerOf({ dataDirectory, developmentIssuer }: Config): ExplorerOptions {
  const issuer =
    developmentIssuer &&
    createDevelopmentIssuer(keptSecret(dataDirectory, 'development-issuer'), tokenAudience);
  return {
    title: '中国医生集团联盟 · Alliance Graph',
    sdl: readApi,
    examples: () => readExamples(join(__dirname, 'examples')),
    directory: join(dataDirectory, 'explorer'),
    roles: explorerRoles,
    tenants: Object.entries(tenantChoices).map(([name, choice]) => ({ name, ...choice })),
    issueToken: issuer ? createIssueToken(issuer, explorerRoles) : null,
  };
}

/** Routes over HTTP, in the name of any issuer, with one pool of connections each. */
function overHttpTo({ config, observer }: Start): Surroundings['transportTo'] {
  const keyring = keyringOf(config);
  const known = new Map<string, Transport>();
  return (name, issuer) => {
    const key = `${issuer}>${name}`;
    const url = config.subgraphUrls[name] ?? routingUrl(name as SubgraphName);
    const open = () => {
      const transport = overHttp(url, createTokenWriter(keyring, issuer, name));
      return observed(transport, observer, name, issuer);
    };
    const transport = known.get(key) ?? open();
    known.set(key, transport);
    return transport;
  };
}

async function statusOverHttp({ config }: Start): Promise<Record<string, object>> {
  const keyring = keyringOf(config);
  const entries = subgraphNames.map(async (name): Promise<[string, object]> => {
    const url = config.subgraphUrls[name] ?? routingUrl(name);
    return [name, await askStatus(url, createTokenWriter(keyring, 'gateway', name))];
  });
  return Object.fromEntries(await Promise.all(entries));
}

function observed(
  transport: Transport,
  observer: Observer | undefined,
  subgraph: string,
  issuer: string,
): Transport {
  if (!observer) return transport;
  return (operation, call) => {
    observer.request(subgraph, issuer);
    return transport(operation, call);
  };
}

const keyringOf = ({ internalSecret, internalKeys }: Config) =>
  createKeyring({ secret: internalSecret, pairs: internalKeys });
