import type { FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import type { Log } from '../../platform/log';

const statusOfCode: Readonly<Record<string, number>> = {
  UNAUTHENTICATED: 401,
  FORBIDDEN: 403,
  UNSUPPORTED_MEDIA_TYPE: 415,
  RATE_LIMITED: 429,
  TOO_MANY_HEADERS: 431,
  RETRY_LATER: 503,
  DEADLINE_EXCEEDED: 504,
};
const retryAfterSeconds: Readonly<Record<number, string>> = { 429: '1', 503: '5' };

const protocolRefusals: Readonly<Record<number, { code: string; message: string }>> = {
  400: { code: 'BAD_REQUEST', message: 'The request body is not valid JSON.' },
  413: { code: 'BODY_TOO_LARGE', message: 'The request body is larger than 256 KiB.' },
  415: { code: 'UNSUPPORTED_MEDIA_TYPE', message: 'Send the request as application/json.' },
};

interface Surroundings {
  readonly log: Log;
  /** In the client's language. */
  say(error: GraphQLFormattedError): GraphQLFormattedError;
}

/** Refusals before any operation began, in the shape of every other GraphQL error. */
export function sendRefusal(
  error: unknown,
  request: FastifyRequest,
  reply: FastifyReply,
  { log, say }: Surroundings,
): FastifyReply {
  const requestId = request.id;
  reply
    .header('x-request-id', requestId)
    .header('vary', 'accept-language')
    .type('application/json; charset=utf-8');

  if (error instanceof GraphQLError) {
    const status = statusOfCode[String(error.extensions.code)] ?? 400;
    if (status === 401) reply.header('www-authenticate', 'Bearer');
    const wait = retryAfterSeconds[status];
    if (wait !== undefined) reply.header('retry-after', wait);
    return reply.code(status).send({ errors: [say(error.toJSON())] });
  }
  const { statusCode = 500 } = error as { statusCode?: number };
  const refusal = protocolRefusals[statusCode];
  if (refusal) {
    const { code, message } = refusal;
    return reply.code(statusCode).send({ errors: [say({ message, extensions: { code } })] });
  }
  log.error({ err: error, requestId }, 'request failed');
  const extensions = { code: 'INTERNAL_SERVER_ERROR', requestId };
  return reply.code(500).send({ errors: [say({ message: 'Internal server error.', extensions })] });
}
