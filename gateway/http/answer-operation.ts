import { HeaderMap } from '@apollo/server';
import type { FastifyReply, FastifyRequest } from 'fastify';
import type { Generations } from '../lifecycle/generations';
import type { GatewayOptions } from '../options';
import { wholeHeaders } from '../security/whole-headers';
import { createDoorkeeper } from './doorkeeper';
import { forwardHeaders } from './forward-headers';
import { startLifetime } from './lifetime';
import type { WrittenAnswer } from './written-answer';

/** Answers one operation: who asks, whether they may come in, and what they get. */
export function createAnswer(
  generations: Generations,
  { identify, limits, forwardedHeaders, deadlineMs }: GatewayOptions,
) {
  const doorkeeper = createDoorkeeper(limits);

  return async (request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> => {
    doorkeeper.refuseLarge(request);
    const { within, signal, deadlineAt } = startLifetime(reply.raw, deadlineMs);
    const viewer = await within(identify(wholeHeaders(request.raw)));
    const { principal, leave } = doorkeeper.admit(request, viewer);
    reply.raw.once('close', leave);

    const { apollo, enter } = generations.current();
    const written: WrittenAnswer = { data: null };
    reply.raw.once('close', enter());
    reply.raw.once('close', () => written.data?.release());
    const forwarded = forwardHeaders(request.headers, forwardedHeaders);
    const call = { viewer, requestId: request.id, signal, deadlineAt, forwarded };

    const { status, headers, body } = await within(
      apollo.executeHTTPGraphQLRequest({
        httpGraphQLRequest: {
          method: request.method,
          headers: headerMap(request),
          search: new URL(request.url, 'http://unused').search,
          body: withoutEmptyName(request.body),
        },
        context: () => Promise.resolve({ call, principal, written }),
      }),
    );
    reply.code(status ?? 200).headers(Object.fromEntries(headers));
    reply.header('x-request-id', request.id);
    if (written.data) return reply.send(written.data.answer);
    return body.kind === 'complete' ? reply.send(body.string) : reply.send(body.asyncIterator);
  };
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
