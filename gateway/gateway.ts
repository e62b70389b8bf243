import { serveAdministration } from './http/administration';
import { servePublic } from './http/public';
import { createServers } from './create-servers';
import { startGenerations } from './lifecycle/generations';
import { createOperationUsage } from './lifecycle/operation-usage';
import { createLocaliser } from './messages/localise';
import type { GatewayOptions } from './options';

export interface RunningGateway {
  readonly url: string;
  readonly adminUrl: string;
  stop(): Promise<void>;
}

/** Time for the last request of an old supergraph to send its answer. */
const retireGraceMs = 5_000;

/** The one endpoint clients see. It knows neither where the subgraphs live nor what they are about. */
export async function serveGateway(options: GatewayOptions): Promise<RunningGateway> {
  const localise = createLocaliser(options.reasons);
  const usage = createOperationUsage();
  const generations = await startGenerations({
    source: options.supergraph,
    openGraph: options.openGraph,
    createServer: createServers(options, localise, usage),
    usage,
    log: options.log,
    retireMs: options.deadlineMs + retireGraceMs,
    onReload: () => undefined,
  });
  try {
    const open = await servePublic(generations, options, localise);
    const administration = await serveAdministration(options).catch(async (error: unknown) => {
      await open.stop();
      throw error;
    });
    return {
      url: open.url,
      adminUrl: administration.url,
      async stop() {
        await open.stop();
        await administration.stop();
        await generations.stop();
      },
    };
  } catch (error) {
    await generations.stop();
    throw error;
  }
}
