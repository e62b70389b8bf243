import { ApolloGateway, type GraphQLDataSource } from '@apollo/gateway';
import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { GraphQLError } from 'graphql';
import type { Transport } from '../../platform/transport';
import type { GatewayContext } from '../context';

/** Apollo's own engine over our transports. It must be told before it is made that it may not phone home. */
export function createApolloEngine(
  supergraphSdl: string,
  transportTo: (subgraph: string) => Transport,
): GatewayInterface {
  process.env.APOLLO_TELEMETRY_DISABLED = 'true';
  const gateway = new ApolloGateway({
    supergraphSdl,
    debug: false,
    buildService: ({ name }) => dataSource(transportTo(name)),
  });
  return gateway as unknown as GatewayInterface;
}

function dataSource(transport: Transport): GraphQLDataSource {
  return {
    async process({ request, context }) {
      const { query = '', operationName, variables } = request;
      try {
        return await transport(
          { query, operationName, variables },
          (context as GatewayContext).call,
        );
      } catch (error) {
        throw new GraphQLError('A part of the graph does not answer.', {
          originalError: error as Error,
          extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
        });
      }
    },
  };
}
