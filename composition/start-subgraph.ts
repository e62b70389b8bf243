import { openSchemas } from '../platform/schemas';
import { serveSubgraph, type Served } from '../platform/subgraph/serve';
import type { LocalSubgraph } from '../platform/subgraph/surroundings';
import type { SubgraphName } from '../schema/subgraph-names';
import { openSubgraph } from './open-subgraph';
import type { Start } from './start';
import { waysOverHttp } from './ways-over-http';

/** One subgraph alone, behind HTTP. */
export async function startSubgraph(
  start: Start,
  name: SubgraphName,
  port: number,
): Promise<Served & { readonly subgraph: LocalSubgraph }> {
  const schemas = await openSchemas(start.config, [name], start.say);
  try {
    const ways = waysOverHttp(start);
    const subgraph = await openSubgraph(start, name, schemas, ways.transportTo);
    const served = await serveSubgraph(subgraph, start.config.subgraphHost, port).catch(
      async (error: unknown) => {
        await subgraph.stop();
        throw error;
      },
    );
    return {
      ...served,
      subgraph,
      async stop() {
        await served.stop();
        await subgraph.stop();
        await ways.close();
        await schemas.stop();
      },
    };
  } catch (error) {
    await schemas.stop();
    throw error;
  }
}
