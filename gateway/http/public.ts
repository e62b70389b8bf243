import { randomUUID } from 'node:crypto';
import { HeaderMap, type ApolloServer } from '@apollo/server';
import fastify, { type FastifyReply, type FastifyRequest } from 'fastify';
import type { GraphQLFormattedError } from 'graphql';
import { nobody } from '../../platform/viewer';
import type { GatewayContext } from '../context';
import { serveExplorer } from '../explorer';
import type { GatewayOptions } from '../options';
import type { Localise } from '../messages/localise';
import { preferredLanguage } from '../messages/preferred-language';
import { wholeHeaders } from '../security/whole-headers';
import { allowOrigins } from './allow-origins';
import { createDoorkeeper } from './doorkeeper';
import { forwardHeaders } from './forward-headers';
import { listen, type Listening } from './listen';
import { readOnlyJson } from './read-only-json';
import { sendRefusal } from './send-refusal';
import { wantsPage } from './wants-page';
import type { WrittenAnswer } from './written-answer';

const largestBody = 256 * 1024;
const headersTimeoutMs = 10_000;
const mostConnections = 5_000;
const methods = 'GET, POST';

/** The public port: `/graphql`, two health checks, and the pages that the application mounted. */
export function servePublic(
  apollo: ApolloServer<GatewayContext>,
  options: GatewayOptions,
  localise: Localise,
): Promise<Listening> {
  const { host, port, identify, mayExplore, explorer, policies, mounts, health, log } = options;
  const { forwardedHeaders, allowedOrigins, limits } = options;
  const doorkeeper = createDoorkeeper(limits);
  const server = fastify({
    logger: false,
    bodyLimit: largestBody,
    keepAliveTimeout: 65_000,
    requestTimeout: 15_000,
    connectionTimeout: 30_000, // a reader that takes nothing for so long is gone
    maxRequestsPerSocket: 10_000,
    forceCloseConnections: 'idle',
    trustProxy: limits && limits.trustedProxies.length > 0 ? [...limits.trustedProxies] : false,
    genReqId: () => randomUUID(),
  });
  server.server.headersTimeout = headersTimeoutMs;
  server.server.maxConnections = mostConnections;
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
    const ready = Object.values(await health()).every(Boolean);
    return reply.code(ready ? 200 : 503).send({ ready });
  });
  for (const { path, contentType, content } of mounts) {
    server.get(path, (_request, reply) => reply.type(contentType).send(content()));
  }
  const sendPage = explorer && serveExplorer(server, explorer, { policies, mayOpen, log });
  server.get('/graphql', (request, reply) =>
    sendPage && wantsPage(request) ? sendPage(request, reply) : answer(request, reply),
  );
  server.post('/graphql', answer);
  server.route({
    method: ['PUT', 'PATCH', 'DELETE', 'TRACE'],
    url: '/graphql',
    handler: (_request, reply) => reply.code(405).header('allow', methods).send(),
  });
  return listen(server, host, port, 'PORT');

  /** A credential that is not good is as good as none. */
  async function mayOpen({ raw }: FastifyRequest): Promise<boolean> {
    return mayExplore(await identify(wholeHeaders(raw)).catch(() => nobody));
  }

  async function answer(request: FastifyRequest, reply: FastifyReply) {
    doorkeeper.refuseLarge(request);
    const viewer = await identify(wholeHeaders(request.raw));
    const { principal, leave } = doorkeeper.admit(request, viewer);
    reply.raw.once('close', leave);
    const abort = new AbortController();
    const written: WrittenAnswer = { data: null };
    reply.raw.once('close', () => {
      if (!reply.raw.writableFinished) abort.abort(); // nobody waits any more
      written.data?.release();
    });
    const call = {
      viewer,
      requestId: request.id,
      signal: abort.signal,
      forwarded: forwardHeaders(request.headers, forwardedHeaders),
    };

    const { status, headers, body } = await apollo.executeHTTPGraphQLRequest({
      httpGraphQLRequest: {
        method: request.method,
        headers: headerMap(request),
        search: new URL(request.url, 'http://unused').search,
        body: withoutEmptyName(request.body),
      },
      context: () => Promise.resolve({ call, principal, written }),
    });
    reply.code(status ?? 200).headers(Object.fromEntries(headers));
    reply.header('x-request-id', request.id);
    if (written.data) return reply.send(written.data.answer);
    return body.kind === 'complete' ? reply.send(body.string) : reply.send(body.asyncIterator);
  }
}

/** Some clients send an empty name where they mean none. */
function withoutEmptyName(body: unknown): unknown {
  if (typeof body !== 'object' || body === null || !('operationName' in body)) return body;
  const { operationName, ...rest } = body;
  return operationName === '' ? rest : body;
}

function headerMap({ headers }: FastifyRequest): HeaderMap {
  const map = new HeaderMap();
  for (const [name, value] of Object.entries(headers)) {
    if (value !== undefined) map.set(name, Array.isArray(value) ? value.join(', ') : value);
  }
  return map;
}
