import type { IncomingHttpHeaders, IncomingMessage } from 'node:http';

/**
 * The headers with all that was sent as `Authorization`. Of several, Node keeps the first and another
 * program on the way may have looked at the last: together they are no credential at all.
 */
export function wholeHeaders({ headers, headersDistinct }: IncomingMessage): IncomingHttpHeaders {
  const sent = headersDistinct['authorization'] ?? [];
  return sent.length < 2 ? headers : { ...headers, authorization: sent.join(', ') };
}
