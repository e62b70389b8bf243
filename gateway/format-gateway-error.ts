import type { GraphQLFormattedError } from 'graphql';
import type { Log } from '../platform/log';

const masked = 'INTERNAL_SERVER_ERROR';
const shown = ['code', 'reason', 'details', 'requestId'] as const;

/** Codes, reasons and their values pass; where an error came from stays with us. */
export function createGatewayErrorFormatter(log: Log) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const given = formatted.extensions ?? {};
    const extensions = Object.fromEntries(
      shown.flatMap((key) => (given[key] === undefined ? [] : [[key, given[key]]])),
    );
    if (given.code !== masked) return { ...formatted, extensions };
    if (given.requestId === undefined) log.error({ err: error }, 'request failed');
    return { ...formatted, message: 'Internal server error.', extensions };
  };
}
