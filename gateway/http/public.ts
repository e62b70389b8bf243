import { randomUUID } from 'node:crypto';
import fastify, { type FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { nobody } from '../../platform/viewer';
import { serveExplorer } from '../explorer';
import type { Generations } from '../lifecycle/generations';
import type { Localise } from '../messages/localise';
import { preferredLanguage } from '../messages/preferred-language';
import type { GatewayOptions } from '../options';
import { wholeHeaders } from '../security/whole-headers';
import { allowOrigins } from './allow-origins';
import { createAnswer } from './answer-operation';
import { leaveGracefully } from './leave-gracefully';
import { listen, type Listening } from './listen';
import { readOnlyJson } from './read-only-json';
import { sendRefusal } from './send-refusal';
import { wantsPage } from './wants-page';

const largestBody = 256 * 1024;
const headersTimeoutMs = 10_000;
const mostConnections = 5_000;
const methods = 'GET, POST';

/** The public port: `/graphql`, two health checks, and the pages that the application mounted. */
export async function servePublic(
  generations: Generations,
  options: GatewayOptions,
  localise: Localise,
): Promise<Listening> {
  const { host, port, identify, mayExplore, explorer, mounts, health, log } = options;
  const { allowedOrigins, limits, shutdown } = options;
  const server = fastify({
    logger: false,
    bodyLimit: largestBody,
    keepAliveTimeout: 65_000,
    requestTimeout: 15_000,
    connectionTimeout: 30_000, // a reader that takes nothing for so long is gone
    maxRequestsPerSocket: 10_000,
    forceCloseConnections: 'idle',
    return503OnClosing: false, // whoever came before the door was shut is served
    trustProxy: limits && limits.trustedProxies.length > 0 ? [...limits.trustedProxies] : false,
    genReqId: () => randomUUID(),
  });
  server.server.headersTimeout = headersTimeoutMs;
  server.server.maxConnections = mostConnections;
  const leaving = leaveGracefully(server, shutdown);
  readOnlyJson(server);
  allowOrigins(server, allowedOrigins);
  server.setErrorHandler((error, request, reply) => {
    const say = (said: GraphQLFormattedError) =>
      localise(said, preferredLanguage(request.headers['accept-language']));
    return sendRefusal(error, request, reply, { log, say });
  });
  server.setNotFoundHandler((_request, reply) => reply.code(404).send());

  server.get('/health/live', () => ({ live: true }));
  server.get('/health/ready', async (_request, reply) => {
    const ready = !leaving.begun() && Object.values(await health()).every(Boolean);
    return reply.code(ready ? 200 : 503).send({ ready });
  });
  for (const { path, contentType, content } of mounts) {
    server.get(path, (_request, reply) => reply.type(contentType).send(content()));
  }
  const answer = createAnswer(generations, options);
  const sendPage = explorer && serveExplorer(server, explorer, { generations, mayOpen, log });
  server.get('/graphql', (request, reply) =>
    sendPage && wantsPage(request) ? sendPage(request, reply) : answer(request, reply),
  );
  server.post('/graphql', answer);
  server.route({
    method: ['PUT', 'PATCH', 'DELETE', 'TRACE'],
    url: '/graphql',
    handler: (_request, reply) => reply.code(405).header('allow', methods).send(),
  });
  const { url } = await listen(server, host, port, 'PORT');
  return { url, stop: leaving.leave };

  /** A credential that is not good is as good as none. */
  async function mayOpen({ raw }: FastifyRequest): Promise<boolean> {
    return mayExplore(await identify(wholeHeaders(raw)).catch(() => nobody));
  }
}
