import type { FastifyInstance } from 'fastify';
import { GraphQLError } from 'graphql';

const mostHeaders = 100;
/** JSON is UTF-8; other alphabets have been used to hide what a body says. */
const jsonType = /^application\/json(?:\s*;\s*charset="?utf-8"?)?\s*$/i;

/** Refuses what we would have to guess at: other media types, packed bodies, headers without end. */
export function readOnlyJson(server: FastifyInstance): void {
  server.removeContentTypeParser('text/plain');

  server.addHook('onRequest', (request, reply, done) => {
    reply.header('x-content-type-options', 'nosniff');
    const { headers, raw } = request;
    if (raw.rawHeaders.length / 2 > mostHeaders) return done(refusal('TOO_MANY_HEADERS'));
    const { 'content-type': type, 'content-encoding': encoding } = headers;
    const isPacked = encoding !== undefined && encoding !== 'identity';
    const isOther = request.method === 'POST' && type !== undefined && !jsonType.test(type);
    if (isPacked || isOther) return done(refusal('UNSUPPORTED_MEDIA_TYPE'));
    done();
  });
}

const messages = {
  TOO_MANY_HEADERS: `The request has more than ${mostHeaders} headers.`,
  UNSUPPORTED_MEDIA_TYPE: 'Send the request as application/json in UTF-8, unpacked.',
} as const;

const refusal = (code: keyof typeof messages): GraphQLError =>
  new GraphQLError(messages[code], { extensions: { code } });
