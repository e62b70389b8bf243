import type { RunningGateway } from '../gateway/gateway';
import { openGateway } from './open-gateway';
import type { Start } from './start';
import { statusOverHttp } from './status-over-http';
import { waysOverHttp } from './ways-over-http';

/** The gateway alone; its subgraphs answer over HTTP. It starts and stays ready without them. */
export async function startGateway(start: Start): Promise<RunningGateway> {
  const ways = waysOverHttp(start);
  const gateway = await openGateway(start, ways, {
    health: () => Promise.resolve({ supergraph: true }),
    status: () => statusOverHttp(start),
  });
  return {
    ...gateway,
    async stop() {
      await gateway.stop();
      await ways.close();
    },
  };
}
