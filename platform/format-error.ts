import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import type { Log } from './log';
import { inWords, type Reasons } from './reason';

/**
 * Deliberate errors pass, in the words of their reason; anything else is logged here, with the request it belongs to, and told
 * to the client as nothing.
 */
export function createErrorFormatter(log: Log, reasons: Reasons) {
  return (error: GraphQLError, requestId: string): GraphQLFormattedError => {
    const formatted = error.toJSON();
    const isOurs = typeof error.extensions.code === 'string';
    // An error without an original comes from the language itself: syntax, validation, coercion.
    const isProtocol = !isOurs && error.originalError === undefined;
    if (isOurs) {
      const known = reasons[String(error.extensions.reason)];
      return known
        ? { ...formatted, message: inWords(known, 'en', error.extensions.details) }
        : formatted;
    }
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
