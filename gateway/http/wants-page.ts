import type { FastifyRequest } from 'fastify';

/** A browser that came to look, and not a program that asks a question by GET. */
export function wantsPage({ headers, query }: FastifyRequest): boolean {
  const asks = typeof query === 'object' && query !== null && 'query' in query;
  return !asks && (headers.accept ?? '').includes('text/html');
}
