import { ApolloServer, HeaderMap } from '@apollo/server';
import { createServer, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { Pool } from 'undici';
import { createCompiledEngine } from '../../../gateway/engine';
import { ResponseData } from '../../../gateway/engine/response-data';
import type { Transport } from '../../../platform/transport';
import { type Call } from '../../../platform/transport';
import { nobody } from '../../../platform/viewer';

interface Task {
  readonly engine: 'compiled' | 'apollo';
  readonly supergraphSdl: string;
  readonly ports: Readonly<Record<string, number>>;
}

const start = Buffer.from('{"data":');
const end = Buffer.from('}');

interface BenchCall extends Call {
  readonly authorization: string;
}

/** One gateway in a process of its own, with the same thin HTTP layer for every engine. */
process.once('message', (task: Task) => void serve(task));
process.on('disconnect', () => process.exit());

async function serve({ engine, supergraphSdl, ports }: Task): Promise<void> {
  const gateway = engine === 'compiled' ? ours(supergraphSdl, ports) : stock(supergraphSdl, ports);
  const apollo = new ApolloServer<{ readonly call: BenchCall }>({
    gateway: gateway as never,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
  });
  await apollo.start();

  const server = createServer((request, response) => {
    const chunks: Buffer[] = [];
    request.on('data', (chunk: Buffer) => chunks.push(chunk));
    request.on('end', () => {
      void answer(request, Buffer.concat(chunks).toString()).then((text) => {
        response.writeHead(200, {
          'content-type': 'application/json',
          'content-length': text.length,
        });
        response.end(text);
      });
    });
  });

  async function answer({ headers }: IncomingMessage, body: string): Promise<Buffer> {
    const call = { viewer: nobody, requestId: '', authorization: String(headers.authorization) };
    const http = { method: 'POST', headers: new HeaderMap(), search: '', body: null };
    const given = JSON.parse(body) as { readonly query: string };
    const result = await apollo.executeOperation(
      { query: given.query, http },
      { contextValue: { call } },
    );
    if (result.body.kind !== 'single') throw new Error('An answer in parts.');
    const { data, errors } = result.body.singleResult;
    if (errors) return Buffer.from(JSON.stringify({ errors, data }));
    const carried: unknown = data;
    if (!(carried instanceof ResponseData)) return Buffer.from(JSON.stringify({ data }));
    return Buffer.concat([start, carried.bytes, end]);
  }

  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  process.on('message', () =>
    process.send?.({ cpu: process.cpuUsage(), rss: process.memoryUsage.rss() }),
  );
  process.send?.({ port: (server.address() as AddressInfo).port });
}

function ours(supergraphSdl: string, ports: Task['ports']) {
  const pools = new Map<string, Transport>();
  for (const [name, port] of Object.entries(ports)) pools.set(name, overPool(port));
  return createCompiledEngine({
    supergraphSdl,
    transportTo: (name) => pools.get(name.toLowerCase()) ?? missing(name),
  });
}

function missing(name: string): never {
  throw new Error(`There is no subgraph ${name}.`);
}

function overPool(port: number): Transport {
  const pool = new Pool(`http://127.0.0.1:${port}`, { connections: 50 });
  return async (operation, call) => {
    const { body } = await pool.request({
      method: 'POST',
      path: '/',
      headers: {
        'content-type': 'application/json',
        authorization: (call as BenchCall).authorization,
      },
      body: JSON.stringify(operation),
    });
    return JSON.parse(await body.text()) as never;
  };
}

function stock(supergraphSdl: string, ports: Task['ports']) {
  process.env['APOLLO_TELEMETRY_DISABLED'] = 'true'; // read when the package is loaded
  const { ApolloGateway, RemoteGraphQLDataSource } =
    require('@apollo/gateway') as typeof import('@apollo/gateway');
  return new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) =>
      new RemoteGraphQLDataSource({
        url: `http://127.0.0.1:${ports[name]}/`,
        willSendRequest({ request, context }) {
          const { call } = context as { readonly call?: BenchCall };
          if (call) request.http?.headers.set('authorization', call.authorization);
        },
      }),
  });
}
