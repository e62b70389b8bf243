import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { FormattedExecutionResult } from 'graphql';
import { createConnection } from 'mysql2/promise';
import { startAll, startGateway, startSubgraph, type Start } from '../../app';
import { readConfig } from '../../platform/config';
import { createLog } from '../../platform/log';
import type { LocalSubgraph } from '../../platform/subgraph/surroundings';
import { subgraphNames, type SubgraphName } from '../../schema/subgraph-names';
import { createCounter } from './counter';
import { databaseServer } from './database-server';
import { dropSchemas } from './drop-schemas';
import { GraphResponse } from './response';
import { openOwnerDatabase } from './owner-database';

export type Mode = 'in-process' | 'over-http';

interface Lapse {
  readonly days?: number;
  readonly hours?: number;
  readonly minutes?: number;
}

export type TestGraph = Awaited<ReturnType<typeof startTestGraph>>;

/** A whole graph of its own: fresh schemas, founding data, free ports, real HTTP in front. */
export async function startTestGraph(mode: Mode = 'in-process', { unlimited = true } = {}) {
  const { adminUrl } = databaseServer();
  const prefix = `t${randomBytes(5).toString('hex')}_`;
  const dataDirectory = mkdtempSync(join(tmpdir(), 'alliance-graph-'));
  const counter = createCounter();
  let aheadMs = 0;
  let wrongMs = 0;
  const environment = {
    PORT: '0',
    ADMIN_PORT: '0',
    MYSQL_URL: adminUrl,
    ALLIANCE_SCHEMA_PREFIX: prefix,
    ALLIANCE_DATA_DIR: dataDirectory,
    ALLIANCE_LOG_LEVEL: 'silent',
    // One test asks more in a minute, and at once, than any client should.
    ALLIANCE_COST_PER_MINUTE: '1000000000',
    ALLIANCE_IN_FLIGHT_PER_CLIENT: '10000',
    ALLIANCE_IN_FLIGHT: '10000',
    // What is slow here is the machine that runs all tests at once.
    ALLIANCE_DEADLINE_MS: '60000',
    ALLIANCE_TRANSPORT_QUEUE: '10000',
    ALLIANCE_TRANSPORT_CONNECT_MS: '10000',
    ALLIANCE_TRANSPORT_HEADERS_MS: '50000',
    ALLIANCE_TRANSPORT_BODY_MS: '50000',
  };
  const config = readConfig(environment, subgraphNames);
  const start: Start = {
    config,
    log: createLog('silent'),
    say: () => undefined,
    followEveryMs: null,
    clock: () => new Date(Date.now() + aheadMs + wrongMs),
    aheadMs: () => aheadMs,
    observer: counter.observer,
    unlimited,
  };
  const running = mode === 'in-process' ? await startAll(start) : await startApart(start);
  const owners = new Map<SubgraphName, ReturnType<typeof openOwnerDatabase>>();

  async function post(body: string, headers: Record<string, string> = {}) {
    const response = await fetch(`${running.url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers },
      body,
    });
    return { status: response.status, text: await response.text() };
  }

  return {
    url: running.url,
    adminUrl: running.adminUrl,
    environment,
    subgraphUrls: config.subgraphUrls,
    post,
    count: counter.count,

    async query(query: string, variables?: object, headers?: Record<string, string>) {
      const { status, text } = await post(JSON.stringify({ query, variables }), headers);
      return new GraphResponse(status, JSON.parse(text) as FormattedExecutionResult);
    },

    /** Lets every subgraph copy the others' facts until nothing is left. */
    async follow() {
      for (const subgraph of running.subgraphs) await subgraph.follow();
    },

    /** Lets time pass, for the subgraphs; nothing happens of it until `runTasks`. */
    pass({ days = 0, hours = 0, minutes = 0 }: Lapse) {
      aheadMs += ((days * 24 + hours) * 60 + minutes) * 60_000;
    },

    /** Sets the clock of the program wrong; that of the database stays right. */
    setClockWrong({ minutes }: Required<Pick<Lapse, 'minutes'>>) {
      wrongMs = minutes * 60_000;
    },

    /** What time it is for the database, as the tests live through it. */
    now: () => new Date(Date.now() + aheadMs),

    /** Does in every subgraph what is due by now. */
    async runTasks() {
      for (const subgraph of running.subgraphs) await subgraph.runTasks();
    },

    /** The tables of one subgraph, as their owner sees them. */
    database(name: SubgraphName) {
      const owner = owners.get(name) ?? openOwnerDatabase(adminUrl, `${prefix}${name}`, name);
      owners.set(name, owner);
      return owner;
    },

    async stop() {
      await running.stop();
      for (const owner of owners.values()) await (await owner).destroy();
      const admin = await createConnection(adminUrl);
      await dropSchemas(admin, prefix);
      await admin.end();
      rmSync(dataDirectory, { recursive: true, force: true });
    },
  };
}

/** Every part behind an address of its own, as in production. */
async function startApart(start: Start) {
  const urls = start.config.subgraphUrls as Record<string, string>;
  const parts: Awaited<ReturnType<typeof startSubgraph>>[] = [];
  const subgraphs: LocalSubgraph[] = [];
  for (const name of subgraphNames) {
    const part = await startSubgraph(start, name, 0);
    urls[name] = `${part.url}/graphql`;
    parts.push(part);
    subgraphs.push(part.subgraph);
  }
  const gateway = await startGateway(start);
  return {
    ...gateway,
    subgraphs,
    async stop() {
      await gateway.stop();
      await Promise.all(parts.map((part) => part.stop()));
    },
  };
}
