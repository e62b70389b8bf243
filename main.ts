import { parseArgs } from 'node:util';
import { startAll, startGateway, startSubgraph, type Start } from './app';
import { readConfig } from './platform/config';
import { createLog } from './platform/log';
import { createProgress } from './platform/progress';
import { StartError } from './platform/start-error';
import { unlessDiskFills } from './platform/unless-disk-fills';
import { developmentPort } from './schema/routing-url';
import { subgraphNames, type SubgraphName } from './schema/subgraph-names';

interface Running {
  readonly url: string;
  stop(): Promise<void>;
}

/** Usage: main [all | gateway | NAME OF A SUBGRAPH] [--port N] [--admin-port N] */
async function main(): Promise<void> {
  const { positionals, values } = parseArgs({
    allowPositionals: true,
    options: { port: { type: 'string' }, 'admin-port': { type: 'string' } },
  });
  const [role = 'all'] = positionals;
  const config = readConfig(environment(), subgraphNames);
  const progress = createProgress(process.stdout);
  const log = createLog(config.logLevel);

  // From the first moment: what a start has begun is put in order again, whenever it is told to end.
  let stop = (): Promise<void> => Promise.resolve();
  let ending = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (ending) return;
      ending = true;
      void starting.then(() => stop()).then(() => process.exit(0), fail);
    });
  }

  const begin = () => start(role, { config, log, say: progress.say, followEveryMs: 1_000 });
  const isPrivate = config.database.kind === 'private' && role !== 'gateway';
  const starting = isPrivate ? unlessDiskFills(config.dataDirectory, begin) : begin();
  const running = await starting;
  stop = () => running.stop();
  if (!ending) progress.done(`${nameOf(role)} is ready: ${running.url}/graphql`);

  /** Options stand above the environment; a subgraph's port is none of the gateway's. */
  function environment() {
    const { port, 'admin-port': adminPort } = values;
    return {
      ...process.env,
      ...(port !== undefined && !isSubgraph(role) && { PORT: port }),
      ...(adminPort !== undefined && { ADMIN_PORT: adminPort }),
    };
  }

  function start(part: string, given: Start): Promise<Running> {
    if (part === 'all') return startAll(given);
    if (part === 'gateway') return startGateway(given);
    if (!isSubgraph(part)) {
      const parts = ['all', 'gateway', ...subgraphNames].join(', ');
      throw new StartError(`There is no part "${part}" to start: choose one of ${parts}.`);
    }
    return startSubgraph(given, part, Number(values.port ?? developmentPort(part)));
  }
}

const nameOf = (role: string): string => (role === 'all' ? 'Alliance Graph' : role);

const isSubgraph = (role: string): role is SubgraphName =>
  (subgraphNames as readonly string[]).includes(role);

/** A problem that a person can solve is one sentence; anything else shows where it happened. */
function fail(error: unknown): void {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}

main().catch(fail);
