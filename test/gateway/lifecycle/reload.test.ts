import { mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { serveGateway, type RunningGateway } from '../../../gateway/gateway';
import { openGraph } from '../../../gateway/lifecycle/open-graph';
import { supergraphFile } from '../../../gateway/lifecycle/supergraph-file';
import { createTransports } from '../../../gateway/transport/transports';
import { wireWithin } from '../../../gateway/transport/wire-within';
import { createLog } from '../../../platform/log';
import { usualTransport } from '../../../platform/transport-settings';
import { nobody } from '../../../platform/viewer';
import { composeSubgraphs } from '../../federation/harness/compose-subgraphs';

const log = createLog('silent');
const directory = mkdtempSync(join(tmpdir(), 'alliance-graph-reload-'));
const file = join(directory, 'supergraph.graphql');
const keptIn = join(directory, 'kept');
const sdlWith = (field: string) =>
  composeSubgraphs({ one: `type Query { a: Int ${field}: Int }` }, () => 'http://127.0.0.1:9/')
    .supergraphSdl ?? '';

let answerAfterMs = 0;
const open = (path = file): Promise<RunningGateway> =>
  serveGateway({
    host: '127.0.0.1',
    port: 0,
    adminPort: 0,
    supergraph: supergraphFile(path, keptIn, log, 20),
    openGraph: openGraph({
      engine: 'compiled',
      transports: createTransports({
        settings: usualTransport,
        connect: () =>
          wireWithin(async () => {
            await pause(answerAfterMs);
            return { data: { a: 1, b: 2, c: 3 } };
          }, usualTransport),
      }),
    }),
    deadlineMs: 10_000,
    shutdown: { drainMs: 0, limitMs: 10_000 },
    decide: () => false,
    mayExplore: () => true,
    limits: null,
    reasons: {},
    log,
    identify: async () => nobody,
    allowedOrigins: [],
    forwardedHeaders: [],
    explorer: null,
    mounts: [],
    health: async () => ({}),
    status: async () => ({}),
  });

let gateway: RunningGateway;
beforeAll(async () => {
  writeFileSync(file, sdlWith('b'));
  gateway = await open();
});
afterAll(async () => {
  await gateway.stop();
  rmSync(directory, { recursive: true });
});

async function ask(query: string, url = gateway.url) {
  const response = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query }),
  });
  return { status: response.status, text: await response.text() };
}

function put(sdl: string): void {
  writeFileSync(`${file}.new`, sdl);
  renameSync(`${file}.new`, file);
}

async function served(query: string): Promise<void> {
  while ((await ask(query)).status !== 200) await pause(20);
}

it('F-22: bad files change nothing, and the next good one is served', async () => {
  for (const bad of ['', 'type Query {', 'type Query { a: Int }', sdlWith('c').slice(0, 900)]) {
    put(bad);
    await pause(150);
    expect(await ask('{ a b }')).toEqual({ status: 200, text: '{"data":{"a":1,"b":2}}\n' });
  }
  put(sdlWith('c'));
  await served('{ c }');
  expect((await ask('{ b }')).status).toBe(400);
});

it('a request ends with the supergraph with which it began; none is dropped', async () => {
  answerAfterMs = 20;
  const statuses: number[] = [];
  let going = true;
  const clients = Array.from({ length: 8 }, async () => {
    while (going) statuses.push((await ask('{ a }')).status);
  });
  for (const field of ['b', 'c', 'b']) {
    put(sdlWith(field));
    await served(`{ ${field} }`);
  }
  going = false;
  await Promise.all(clients);
  expect(new Set(statuses)).toEqual(new Set([200]));
  answerAfterMs = 0;
});

it('F-23: a start with a bad file serves the last good one', async () => {
  const [kept = ''] = readdirSync(keptIn);
  expect(readFileSync(join(keptIn, kept), 'utf8')).toBe(sdlWith('b'));
  put('nothing of use');
  const another = await open();
  expect((await ask('{ a b }', another.url)).text).toBe('{"data":{"a":1,"b":2}}\n');
  await another.stop();
});
