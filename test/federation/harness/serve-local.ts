import { once } from 'node:events';
import { createServer, type IncomingHttpHeaders } from 'node:http';
import type { AddressInfo } from 'node:net';
import { localSubgraph } from './local-subgraph';
import type { World } from './world';

export interface ServedSubgraph {
  readonly url: string;
  /** The headers of each request so far. */
  readonly requests: readonly IncomingHttpHeaders[];
  stop(): Promise<void>;
}

/** A subgraph of a world behind HTTP, on a free port of this machine. */
export async function serveLocal(sdl: string, world: World): Promise<ServedSubgraph> {
  const answer = localSubgraph(sdl, world);
  const requests: IncomingHttpHeaders[] = [];
  const server = createServer((request, response) => {
    requests.push(request.headers);
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      void answer(JSON.parse(Buffer.concat(parts).toString())).then((result) => {
        response.setHeader('content-type', 'application/json');
        response.end(JSON.stringify(result));
      });
    });
  }).listen(0, '127.0.0.1');
  await once(server, 'listening');
  return {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`,
    requests,
    async stop() {
      server.closeAllConnections();
      server.close();
      await once(server, 'close');
    },
  };
}
