import { resolve } from 'node:path';
import { createEnvironmentReader, type Environment } from './environment';
import { readGatewaySettings, type GatewaySettings } from './gateway-settings';
import { keptSecret } from './kept-secret';
import { readOidcSettings, type OidcSettings } from './oidc-settings';

/** Where the data lives, in the order in which the ways are preferred. */
export type DatabaseChoice =
  | { readonly kind: 'administered'; readonly adminUrl: string }
  | { readonly kind: 'prepared'; readonly urls: Readonly<Record<string, PreparedUrls>> }
  | { readonly kind: 'private' };

/** One schema that somebody else prepared. Without a migrator its tables must be there already. */
export interface PreparedUrls {
  readonly appUrl: string;
  readonly migratorUrl: string | null;
}

export interface Config {
  readonly production: boolean;
  readonly dataDirectory: string;
  readonly host: string;
  readonly port: number;
  readonly adminPort: number;
  readonly subgraphHost: string;
  /** Addresses of subgraphs that run elsewhere; the others live where the supergraph file says. */
  readonly subgraphUrls: Readonly<Record<string, string>>;
  readonly schemaPrefix: string;
  readonly database: DatabaseChoice;
  /** Seals cursors, so that nobody can make one up. */
  readonly cursorSecret: string;
  /** Database passwords are derived from it; null where a process of production needs none. */
  readonly databaseSecret: string | null;
  /** The keys of internal tokens are derived from it where no pair of its own is set. */
  readonly internalSecret: string | null;
  /** `issuer>audience` to the keys that are active for that pair. */
  readonly internalKeys: Readonly<Record<string, string>>;
  /** Who issues the access tokens of people; null where nobody but machines has a credential. */
  readonly oidc: OidcSettings | null;
  /** Signs development tokens; absent in production, where they are refused. */
  readonly developmentIssuer: boolean;
  readonly logLevel: string;
  /** The supergraph file to serve; null: that of the program. */
  readonly supergraphFile: string | null;
  readonly gateway: GatewaySettings;
  /** Proxies whose word on a client's address is taken: addresses, or networks as `10.0.0.0/8`. */
  readonly trustedProxies: readonly string[];
  /** Origins of pages that may ask from a browser. */
  readonly allowedOrigins: readonly string[];
  readonly budget: BudgetSettings;
}

/** How much of the gateway one client may take. */
export interface BudgetSettings {
  /** Estimated cost of all its operations in a minute. */
  readonly costPerMinute: number;
  /** Operations at the same time, of one client and of all together. */
  readonly inFlightPerClient: number;
  readonly inFlight: number;
}

/** The compose service `mysql` of this project, as its file publishes it. */
const composeDatabase = 'mysql://root:development@127.0.0.1:3306';

const issuers = ['gateway', 'relay', 'reports', 'identity'];

/** Everything the process needs to know, or one error that names every problem at once. */
export function readConfig(environment: Environment, subgraphs: readonly string[]): Config {
  const reader = createEnvironmentReader(environment);
  const { text, optional, number, problem, finish } = reader;
  const production = optional('NODE_ENV') === 'production';
  const dataDirectory = resolve(text('ALLIANCE_DATA_DIR', '.data'));
  const secret = (variable: string, name: string) =>
    text(variable, production ? undefined : () => keptSecret(dataDirectory, name));

  const config: Config = {
    production,
    dataDirectory,
    host: text('ALLIANCE_HOST', '127.0.0.1'),
    port: number('PORT', 4000, 0, 65_535),
    adminPort: number('ADMIN_PORT', 4001, 0, 65_535),
    subgraphHost: text('ALLIANCE_SUBGRAPH_HOST', '127.0.0.1'),
    subgraphUrls: present(subgraphs, (name) => optional(`ALLIANCE_SUBGRAPH_${upper(name)}_URL`)),
    schemaPrefix: text('ALLIANCE_SCHEMA_PREFIX', 'alliance_'),
    database: readDatabaseChoice(),
    cursorSecret: secret('ALLIANCE_CURSOR_SECRET', 'cursor'),
    databaseSecret:
      optional('ALLIANCE_DATABASE_SECRET') ??
      (production ? null : keptSecret(dataDirectory, 'database')),
    internalSecret: null,
    internalKeys: readInternalKeys(),
    oidc: readOidcSettings(reader, production),
    developmentIssuer: !production,
    logLevel: text('ALLIANCE_LOG_LEVEL', 'info'),
    supergraphFile: optional('ALLIANCE_SUPERGRAPH_FILE') ?? null,
    gateway: readGatewaySettings(reader, production),
    trustedProxies: list('ALLIANCE_TRUSTED_PROXIES'),
    allowedOrigins: list('ALLIANCE_ALLOWED_ORIGINS'),
    budget: {
      costPerMinute: number('ALLIANCE_COST_PER_MINUTE', 100_000, 1_000, 1_000_000_000),
      inFlightPerClient: number('ALLIANCE_IN_FLIGHT_PER_CLIENT', 20, 1, 100_000),
      inFlight: number('ALLIANCE_IN_FLIGHT', 200, 1, 100_000),
    },
  };
  const hasPairs = Object.keys(config.internalKeys).length > 0;
  const internalSecret = hasPairs
    ? (optional('ALLIANCE_INTERNAL_SECRET') ?? null)
    : secret('ALLIANCE_INTERNAL_SECRET', 'internal');

  finish();
  return { ...config, internalSecret };

  function list(name: string): string[] {
    return (optional(name) ?? '').split(/[\s,]+/).filter(Boolean);
  }

  function readDatabaseChoice(): DatabaseChoice {
    const adminUrl = mysqlUrl('MYSQL_URL');
    const urls = present(subgraphs, (name) => {
      const appUrl = mysqlUrl(`ALLIANCE_${upper(name)}_MYSQL_URL`, true);
      const migratorUrl = mysqlUrl(`ALLIANCE_${upper(name)}_MIGRATOR_MYSQL_URL`, true) ?? null;
      return appUrl === undefined ? undefined : { appUrl, migratorUrl };
    });
    const wish = optional('ALLIANCE_DATABASE');
    if (wish !== undefined && wish !== 'docker' && wish !== 'private') {
      problem(`ALLIANCE_DATABASE is "${wish}"; it may be docker or private`);
    }
    if (adminUrl !== undefined) return { kind: 'administered', adminUrl };
    if (Object.keys(urls).length > 0) return { kind: 'prepared', urls };
    if (wish === 'docker') return { kind: 'administered', adminUrl: composeDatabase };
    return { kind: 'private' };
  }

  function mysqlUrl(name: string, namesSchema = false): string | undefined {
    const value = optional(name);
    const parsed = value !== undefined && URL.canParse(value) ? new URL(value) : null;
    const fits = parsed?.protocol === 'mysql:' && (!namesSchema || parsed.pathname.length > 1);
    if (value !== undefined && !fits) {
      const schema = namesSchema ? '/schema' : '';
      problem(`${name} must look like mysql://user:password@host:3306${schema}`);
    }
    return value;
  }

  function readInternalKeys(): Record<string, string> {
    const pairs = issuers.flatMap((issuer) => subgraphs.map((audience) => [issuer, audience]));
    return Object.fromEntries(
      pairs.flatMap(([issuer = '', audience = '']) => {
        const keys = optional(`ALLIANCE_INTERNAL_KEY_${upper(issuer)}_${upper(audience)}`);
        return keys === undefined ? [] : [[`${issuer}>${audience}`, keys]];
      }),
    );
  }
}

/** What a gateway over somebody else's supergraph has to know. */
export function readGatewayConfig(environment: Environment) {
  const reader = createEnvironmentReader(environment);
  const { text, optional, finish } = reader;
  const config = {
    dataDirectory: resolve(text('ALLIANCE_DATA_DIR', '.data')),
    logLevel: text('ALLIANCE_LOG_LEVEL', 'info'),
    settings: readGatewaySettings(reader, optional('NODE_ENV') === 'production'),
  };
  finish();
  return config;
}

const upper = (name: string) => name.toUpperCase();

function present<Value>(names: readonly string[], valueOf: (name: string) => Value | undefined) {
  const found: Record<string, Value> = {};
  for (const name of names) {
    const value = valueOf(name);
    if (value !== undefined) found[name] = value;
  }
  return found;
}
