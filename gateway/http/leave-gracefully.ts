import { setTimeout as wait } from 'node:timers/promises';
import type { FastifyInstance } from 'fastify';

/** How a server ends. */
export interface Shutdown {
  /** It says that it is not ready, and goes on serving until the balancer has heard it. */
  readonly drainMs: number;
  /** What is under way then may take so long. */
  readonly limitMs: number;
}

/**
 * Ends in an order in which nobody is left without an answer: not ready; every answer asks its client
 * to come back on another connection; the door is shut; what is under way is finished.
 */
export function leaveGracefully(server: FastifyInstance, { drainMs, limitMs }: Shutdown) {
  let begun = false;
  server.addHook('onSend', (_request, reply, _payload, done) => {
    if (begun) reply.header('connection', 'close');
    done();
  });

  return {
    begun: () => begun,

    async leave(): Promise<void> {
      begun = true;
      if (drainMs > 0) await wait(drainMs);
      const limit = setTimeout(() => server.server.closeAllConnections(), limitMs);
      await server.close();
      clearTimeout(limit);
    },
  };
}
