import { type GraphQLFormattedError, GraphQLError } from 'graphql';
import type { PublicFailure } from './failure';

const unavailable = 'SUBGRAPH_UNAVAILABLE';

/** Codes that a transport may give. Others come from sockets and libraries and tell of our insides. */
const messages = new Map([
  [unavailable, 'This part of the answer is not available right now; please try again.'],
  ['DEADLINE_EXCEEDED', 'This part of the answer took too long; please try again.'],
  ['RETRY_LATER', 'This part of the answer is busy right now; please try again later.'],
  ['RATE_LIMITED', 'Too many requests; please try again later.'],
]);

const kept = ['code', 'reason', 'details'] as const;

/** What a subgraph said on purpose passes; of its extensions only what is promised to clients. */
export function publicFailure(error: GraphQLFormattedError): PublicFailure {
  const given = error.extensions ?? {};
  const extensions: Record<string, unknown> = { code: 'INTERNAL_SERVER_ERROR' };
  for (const name of kept) {
    if (Object.hasOwn(given, name) && given[name] !== undefined) extensions[name] = given[name];
  }
  return { message: String(error.message), extensions };
}

/** There was no answer at all. Why is for the log, not for the client. */
export function publicOutage(error: unknown): PublicFailure {
  if (error instanceof GraphQLError) return publicFailure(error);
  const given = typeof error === 'object' && error !== null && 'code' in error ? error.code : null;
  const code = messages.has(String(given)) ? String(given) : unavailable;
  return { message: messages.get(code) ?? '', extensions: { code } };
}
