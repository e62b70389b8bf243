import { parseArgs } from 'node:util';
import { StartError } from '../platform/start-error';
import { engineNames } from './lifecycle/open-graph';

const usage =
  'npm run gateway -- --supergraph FILE [--port N] [--engine compiled|apollo] [--host ADDRESS] [--admin-port N] [--forward HEADER]...';

/** What belongs to one connection, or to us. */
const neverForwarded = new Set(
  'connection content-encoding content-length content-type expect host keep-alive te trailer transfer-encoding upgrade x-internal-token'.split(
    ' ',
  ),
);

/** What the command line says, or one sentence on what is wrong with it. */
export function readOptions(args: readonly string[]) {
  const { values } = parse(args);
  const file = values.supergraph;
  if (file === undefined) throw new StartError(`Which supergraph? ${usage}`);
  const engine = engineNames.find((name) => name === values.engine);
  if (!engine) throw new StartError(`There is no engine "${values.engine}". ${usage}`);
  return {
    file,
    engine,
    host: values.host,
    port: portOf(values.port),
    adminPort: portOf(values['admin-port']),
    forwardedHeaders: values.forward.map(headerOf),
  };
}

function parse(args: readonly string[]) {
  const text = { type: 'string' } as const;
  try {
    return parseArgs({
      args: [...args],
      options: {
        supergraph: text,
        port: { ...text, default: '4000' },
        'admin-port': { ...text, default: '0' },
        host: { ...text, default: '127.0.0.1' },
        engine: { ...text, default: 'compiled' },
        forward: { ...text, multiple: true, default: [] },
      },
    });
  } catch (error) {
    throw new StartError(`${(error as Error).message} ${usage}`);
  }
}

function portOf(text: string): number {
  const port = Number(text);
  if (Number.isInteger(port) && port >= 0 && port <= 65_535) return port;
  throw new StartError(`"${text}" is no port. ${usage}`);
}

function headerOf(name: string): string {
  const header = name.toLowerCase();
  if (/^[\w-]+$/.test(header) && !neverForwarded.has(header)) return header;
  throw new StartError(`"${name}" is no header to forward. ${usage}`);
}
