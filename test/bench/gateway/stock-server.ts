import { ApolloServer } from '@apollo/server';
import { startStandaloneServer } from '@apollo/server/standalone';
import { readFileSync } from 'node:fs';

interface Context {
  readonly authorization?: string | undefined;
}

/** The stock gateway as its makers' documentation sets it up, in a process of its own. */
async function main(): Promise<void> {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true'; // read when the package is loaded
  const { ApolloGateway, RemoteGraphQLDataSource } = await import('@apollo/gateway');
  const gateway = new ApolloGateway({
    supergraphSdl: readFileSync(process.env['BENCH_SUPERGRAPH'] ?? '', 'utf8'),
    buildService: ({ url = '' }) =>
      new RemoteGraphQLDataSource<Context>({
        url,
        willSendRequest({ request, context }) {
          const { authorization } = context;
          if (authorization !== undefined)
            request.http?.headers.set('authorization', authorization);
        },
      }),
  });
  const server = new ApolloServer<Context>({ gateway: gateway as never });
  const { url } = await startStandaloneServer(server, {
    listen: { port: 0, host: '127.0.0.1' },
    context: ({ req }) => Promise.resolve({ authorization: req.headers.authorization }),
  });
  process.on('SIGTERM', () => process.exit(0));
  process.send?.(url);
}

void main();
