import type { FastifyInstance } from 'fastify';
import { listenError } from '../../platform/listen-error';

export interface Listening {
  readonly url: string;
  stop(): Promise<void>;
}

/** Starts to answer; port 0 takes a free one. */
export async function listen(
  server: FastifyInstance,
  host: string,
  port: number,
  /** What a person sets to choose another port. */
  setting: string,
): Promise<Listening> {
  await server.listen({ host, port }).catch((error: unknown) => {
    throw listenError(error, port, `${setting}=…`);
  });
  const address = server.server.address();
  const actualPort = typeof address === 'object' && address ? address.port : port;
  const name = host === '0.0.0.0' || host === '127.0.0.1' ? 'localhost' : host;
  return { url: `http://${name}:${actualPort}`, stop: () => server.close() };
}
