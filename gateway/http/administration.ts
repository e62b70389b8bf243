import fastify from 'fastify';
import type { GatewayOptions } from '../options';
import { listen, type Listening } from './listen';

/** What only somebody on this machine may see. */
export function serveAdministration({
  adminPort,
  health,
  status,
}: GatewayOptions): Promise<Listening> {
  const server = fastify({ logger: false, forceCloseConnections: true });
  server.setNotFoundHandler((_request, reply) => reply.code(404).send());
  server.get('/health', async (_request, reply) => {
    const parts = await health();
    return reply.code(Object.values(parts).every(Boolean) ? 200 : 503).send(parts);
  });
  server.get('/status', () => status());
  return listen(server, '127.0.0.1', adminPort, 'ADMIN_PORT');
}
