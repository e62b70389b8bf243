import type { Transport } from '../../../platform/transport';
import { nobody } from '../../../platform/viewer';
import { parse } from 'graphql';
import type { Graph } from './compiled-graph';

// Read when the package is loaded: it would call home.
process.env['APOLLO_TELEMETRY_DISABLED'] = 'true';

/** Apollo's own engine over the same subgraphs, to be compared with. */
export async function stockGraph(
  supergraphSdl: string,
  transportTo: (name: string) => Transport,
): Promise<Graph> {
  const { ApolloGateway } = require('@apollo/gateway') as typeof import('@apollo/gateway');
  const silent = () => undefined;
  const gateway = new ApolloGateway({
    supergraphSdl,
    logger: { debug: silent, info: silent, warn: silent, error: silent },
    buildService: ({ name }) => ({
      process: async ({ request: { query = '', variables = {} } }) =>
        (await transportTo(name)({ query, variables }, { viewer: nobody, requestId: '' })) as never,
    }),
  });
  const { schema, executor } = await gateway.load({ apollo: {} });

  return {
    schema,
    async ask(query, variables = {}) {
      const document = typeof query === 'string' ? parse(query) : query;
      const operation = document.definitions.find(({ kind }) => kind === 'OperationDefinition');
      const cache = new Map<string, string>();
      const result = await executor({
        document,
        operation,
        operationName: null,
        request: { variables },
        queryHash: JSON.stringify(document),
        schema,
        context: {},
        metrics: {},
        logger: undefined,
        cache,
      } as never);
      // Null-prototype objects and the like: compare what a client would see.
      return JSON.parse(JSON.stringify(result)) as never;
    },
    stop: () => gateway.stop(),
  };
}
