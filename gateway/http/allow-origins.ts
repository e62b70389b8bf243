import cors from '@fastify/cors';
import type { FastifyInstance } from 'fastify';

/** How long a browser may remember that it may ask, in seconds. */
const remembered = 600;

/**
 * Pages of these origins may ask from a browser; pages of no others. Credentials are headers that a
 * page sets by itself, never cookies.
 */
export function allowOrigins(server: FastifyInstance, origins: readonly string[]): void {
  if (origins.length === 0) return;
  void server.register(cors, {
    origin: [...origins],
    methods: ['GET', 'POST'],
    exposedHeaders: ['x-request-id', 'x-cost-estimate', 'retry-after'],
    maxAge: remembered,
  });
}
