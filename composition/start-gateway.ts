import type { RunningGateway } from '../gateway/gateway';
import { openGateway } from './open-gateway';
import { overHttpTo } from './over-http-to';
import type { Start } from './start';
import { statusOverHttp } from './status-over-http';

/** The gateway alone; its subgraphs answer over HTTP. */
export async function startGateway(start: Start): Promise<RunningGateway> {
  return openGateway(start, overHttpTo(start), {
    health: () => Promise.resolve({ supergraph: true }),
    status: () => statusOverHttp(start),
  });
}
