import { openSchemas } from '../platform/schemas';
import { serveSubgraph, type Served } from '../platform/subgraph/serve';
import type { LocalSubgraph } from '../platform/subgraph/surroundings';
import type { SubgraphName } from '../schema/subgraph-names';
import { openSubgraph } from './open-subgraph';
import { overHttpTo } from './over-http-to';
import type { Start } from './start';

/** One subgraph alone, behind HTTP. */
export async function startSubgraph(
  start: Start,
  name: SubgraphName,
  port: number,
): Promise<Served & { readonly subgraph: LocalSubgraph }> {
  const schemas = await openSchemas(start.config, [name], start.say);
  try {
    const subgraph = await openSubgraph(start, name, schemas, overHttpTo(start));
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
        await schemas.stop();
      },
    };
  } catch (error) {
    await schemas.stop();
    throw error;
  }
}
