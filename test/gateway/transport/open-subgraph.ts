import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo, Socket } from 'node:net';
import { subgraphTransport } from '../../../gateway/transport/subgraph-transport';
import { overHttp } from '../../../platform/over-http';
import type { Call } from '../../../platform/transport';
import { usualTransport, type TransportSettings } from '../../../platform/transport-settings';
import { nobody } from '../../../platform/viewer';

export type Behave = (response: ServerResponse, body: string, request: IncomingMessage) => void;

export const well: Behave = (response) => {
  response.setHeader('content-type', 'application/json');
  response.end('{"data":{"a":1}}');
};

/** A server that does as a test tells it, and the way to it. */
export async function openSubgraph(behave: Behave, more: Partial<TransportSettings> = {}) {
  let requests = 0;
  let connections = 0;
  const sockets = new Set<Socket>();
  const state = { behave };
  const server = createServer((request, response) => {
    requests += 1;
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => state.behave(response, Buffer.concat(parts).toString(), request));
  });
  server.on('connection', (socket) => {
    connections += 1;
    sockets.add(socket);
    socket.on('close', () => sockets.delete(socket));
  });
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/graphql`;
  const settings: TransportSettings = { ...usualTransport, headersMs: 300, bodyMs: 300, ...more };
  const transport = subgraphTransport({
    subgraph: 'one',
    wire: overHttp(url, null, settings),
    settings,
  });

  return {
    transport,
    state,
    requests: () => requests,
    connections: () => connections,
    open: () => sockets.size,
    resetAll: () => [...sockets].forEach((socket) => socket.resetAndDestroy()),
    ask: (query = '{ a }', call: Partial<Call> = {}, variables?: Record<string, unknown>) =>
      transport.ask({ query, variables }, { viewer: nobody, requestId: 'test', ...call }),
    async stop() {
      await transport.close();
      server.closeAllConnections();
      server.close();
      if (server.listening) await once(server, 'close');
    },
  };
}
