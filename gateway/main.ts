import { readGatewayConfig } from '../platform/config';
import { createLog } from '../platform/log';
import { StartError } from '../platform/start-error';
import { readOptions } from './read-options';
import { serveSupergraph } from './serve-supergraph';

/** The gateway alone, over any supergraph file. */
async function main(): Promise<void> {
  const options = readOptions(process.argv.slice(2));
  let stop = (): Promise<void> => Promise.resolve();
  let ending = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (ending) return;
      ending = true;
      void starting.then(() => stop()).then(() => process.exit(0), fail);
    });
  }
  const { settings, dataDirectory, logLevel } = readGatewayConfig(process.env);
  const log = createLog(logLevel);
  const starting = serveSupergraph({ ...options, settings, dataDirectory, log });
  const running = await starting;
  stop = () => running.stop();
  if (!ending) console.log(`The gateway is ready: ${running.url}/graphql`);
}

/** A problem that a person can solve is one sentence; anything else shows where it happened. */
function fail(error: unknown): void {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}

main().catch(fail);
