import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { localSubgraph } from '../../federation/harness/local-subgraph';
import { benchSubgraphs, benchWorld } from './graph';

/**
 * A process that answers for one subgraph, from memory: the load is about gateways, not about us.
 * GET tells how many requests there were.
 */
async function main(name: string): Promise<void> {
  const answer = localSubgraph(benchSubgraphs[name] ?? '', benchWorld());
  const remembered = new Map<string, Buffer>();
  let requests = 0;

  async function reply(body: string): Promise<Buffer> {
    const known = remembered.get(body);
    if (known) return known;
    const text = Buffer.from(JSON.stringify(await answer(JSON.parse(body))));
    remembered.set(body, text);
    return text;
  }

  const server = createServer((request, response) => {
    if (request.method === 'GET') return void response.end(String(requests));
    requests += 1;
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      void reply(Buffer.concat(parts).toString()).then((text) => {
        response.writeHead(200, {
          'content-type': 'application/json',
          'content-length': text.length,
        });
        response.end(text);
      });
    });
  });
  server.keepAliveTimeout = 60_000;
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  process.on('SIGTERM', () => process.exit(0));
  process.send?.(`http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`);
}

void main(process.env['BENCH_SUBGRAPH'] ?? '');
