import fastify from 'fastify';
import { GraphQLError } from 'graphql';
import { internalTokenHeader } from '../internal-token';
import { listenError } from '../listen-error';
import type { Operation } from '../transport';
import type { LocalSubgraph } from './surroundings';

export interface Served {
  readonly url: string;
  stop(): Promise<void>;
}

const largestBody = 4 * 1024 * 1024;
const open = new Set(['/health/live', '/health/ready']);

/** Lets a subgraph answer over HTTP: to its health checks openly, to all else only with a token. */
export async function serveSubgraph(
  subgraph: LocalSubgraph,
  host: string,
  port: number,
): Promise<Served> {
  const server = fastify({ bodyLimit: largestBody, keepAliveTimeout: 65_000, logger: false });
  const tokenOf = (headers: Record<string, unknown>) =>
    headers[internalTokenHeader] as string | undefined;

  // Before routing and before the body: without a token nobody learns even which paths exist.
  server.addHook('onRequest', async ({ url, headers }) => {
    if (!open.has(url)) subgraph.admit(tokenOf(headers));
  });
  server.setErrorHandler((error, _request, reply) => {
    const code = error instanceof GraphQLError ? error.extensions.code : 'BAD_REQUEST';
    const { statusCode = 400 } = error as { statusCode?: number };
    const status = code === 'UNAUTHENTICATED' ? 401 : statusCode;
    const message = error instanceof GraphQLError ? error.message : 'Bad request.';
    return reply.code(status).send({ errors: [{ message, extensions: { code } }] });
  });
  server.setNotFoundHandler((_request, reply) => reply.code(404).send());

  server.get('/health/live', () => ({ live: true }));
  server.get('/health/ready', async (_request, reply) => {
    const ready = await subgraph.ready();
    return reply.code(ready ? 200 : 503).send({ ready });
  });
  server.get('/status', () => subgraph.status());
  server.post('/graphql', ({ body, headers }) =>
    subgraph.execute(body as Operation, tokenOf(headers)),
  );

  await server.listen({ host, port }).catch((error: unknown) => {
    throw listenError(error, port, '--port');
  });
  const address = server.server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  return {
    url: `http://${host}:${actualPort}`,
    stop: () => server.close(),
  };
}
