import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { localSubgraph } from '../../federation/harness/local-subgraph';
import { benchSubgraphs, benchWorld } from './graph';

/** A process that answers for all subgraphs; it tells its parent their ports. */
const world = benchWorld();
let requests = 0;

async function listen(sdl: string): Promise<number> {
  const answer = localSubgraph(sdl, world);
  const remembered = new Map<string, string>(); // the load is about gateways, not about us
  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      requests += 1;
      const body = Buffer.concat(chunks).toString();
      void reply(body).then((text) => {
        response.writeHead(200, {
          'content-type': 'application/json',
          'content-length': Buffer.byteLength(text),
        });
        response.end(text);
      });
    });
  });
  async function reply(body: string): Promise<string> {
    let text = remembered.get(body);
    if (text === undefined) {
      text = JSON.stringify(await answer(JSON.parse(body)));
      remembered.set(body, text);
    }
    return text;
  }
  server.keepAliveTimeout = 60_000;
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  return (server.address() as AddressInfo).port;
}

async function main() {
  const ports: Record<string, number> = {};
  for (const [name, sdl] of Object.entries(benchSubgraphs)) ports[name] = await listen(sdl);
  process.on('message', () => process.send?.({ requests }));
  process.on('disconnect', () => process.exit());
  process.send?.({ ports });
}

void main();
