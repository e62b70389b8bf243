import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Log } from './log';

/**
 * Deliberate errors pass; anything else is logged here, with the request it belongs to, and told
 * to the client as nothing.
 */
export function createErrorFormatter(log: Log) {
  return (error: GraphQLError, requestId: string): GraphQLFormattedError => {
    const formatted = error.toJSON();
    const isOurs = typeof error.extensions.code === 'string';
    // An error without an original comes from the language itself: syntax, validation, coercion.
    const isProtocol = !isOurs && error.originalError === undefined;
    if (isOurs) return formatted;
    if (isProtocol && error.path === undefined) {
      return { ...formatted, extensions: { code: 'GRAPHQL_VALIDATION_FAILED' } };
    }
    log.error({ err: error.originalError ?? error, path: error.path, requestId }, 'request failed');
    return {
      ...formatted,
      message: 'Internal server error.',
      extensions: { code: 'INTERNAL_SERVER_ERROR', requestId },
    };
  };
}
