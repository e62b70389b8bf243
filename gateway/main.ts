import { readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { createLog } from '../platform/log';
import { StartError } from '../platform/start-error';
import { engineNames, serveSupergraph } from './serve-supergraph';

const usage =
  'npm run gateway -- --supergraph FILE [--port N] [--engine compiled|apollo] [--host ADDRESS] [--admin-port N]';

/** The gateway alone, over any supergraph file. */
async function main(): Promise<void> {
  const options = readOptions();
  let stop = (): Promise<void> => Promise.resolve();
  let ending = false;
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.on(signal, () => {
      if (ending) return;
      ending = true;
      void starting.then(() => stop()).then(() => process.exit(0), fail);
    });
  }
  const starting = serveSupergraph({ ...options, log: createLog('info') });
  const running = await starting;
  stop = () => running.stop();
  if (!ending) console.log(`The gateway is ready: ${running.url}/graphql`);
}

function readOptions() {
  const { values } = parse();
  const file = values.supergraph;
  if (file === undefined) throw new StartError(`Which supergraph? ${usage}`);
  const engine = engineNames.find((name) => name === values.engine);
  if (!engine) throw new StartError(`There is no engine "${values.engine}". ${usage}`);
  return {
    sdl: read(file),
    engine,
    host: values.host,
    port: portOf(values.port),
    adminPort: portOf(values['admin-port']),
  };
}

function parse() {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      options: {
        supergraph: text,
        port: { ...text, default: '4000' },
        'admin-port': { ...text, default: '0' },
        host: { ...text, default: '127.0.0.1' },
        engine: { ...text, default: 'compiled' },
      },
    });
  } catch (error) {
    throw new StartError(`${(error as Error).message} ${usage}`);
  }
}

function read(file: string): string {
  try {
    return readFileSync(file, 'utf8');
  } catch (error) {
    throw new StartError(`${file} cannot be read: ${(error as NodeJS.ErrnoException).code}.`);
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartError(`"${text}" is no port. ${usage}`);
}

/** A problem that a person can solve is one sentence; anything else shows where it happened. */
function fail(error: unknown): void {
  console.error(error instanceof StartError ? error.message : error);
  process.exit(1);
}

main().catch(fail);
