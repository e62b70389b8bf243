import type { GatewayInterface } from '@apollo/server-gateway-interface';
import { parse, print } from 'graphql';
import type { Call, Transport } from '../../platform/transport';
import { withoutSecurity } from './without-security';

/**
 * Apollo's own engine over the same transports, to be compared with. It refuses supergraphs that say
 * who may ask for what; whoever serves it has looked at that before.
 */
export async function createApolloEngine(
  supergraphSdl: string,
  transportTo: (subgraph: string) => Transport,
): Promise<GatewayInterface> {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true'; // read when the package is loaded
  const { ApolloGateway } = await import('@apollo/gateway');
  const silent = () => undefined;
  const gateway = new ApolloGateway({
    supergraphSdl: print(withoutSecurity(parse(supergraphSdl, { noLocation: true }))),
    logger: { debug: silent, info: silent, warn: silent, error: silent },
    debug: false, // it would tell every plan
    buildService: ({ name }) => {
      const transport = transportTo(name);
      return {
        process: async ({ request: { query = '', variables = {} }, context }) =>
          (await transport({ query, variables }, (context as { call: Call }).call)) as never,
      };
    },
  });
  return gateway as never; // of another version of the interface
}
