import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { request } from 'undici';
import { openPrivateDatabase } from '../../../platform/private-database';
import type { Data } from '../../support/response';
import { openOwnerDatabase } from '../../support/owner-database';
import { subgraphNames, type SubgraphName } from '../../../schema/subgraph-names';
import { cpuSecondsOf, residentMbOf } from '../support/cpu-of';
import { median, rounded, runLoad } from '../support/load';
import { startServerProcess, type ServerProcess } from '../support/server-process';
import { question } from './question';
import { insertWorld, size } from './world';

const pagesPerRound = 300;
const clients = 8;
const rounds = 5;

/** A page of 20 of 1 000 groups with all that belongs to them, against the same page written by hand. */
export async function bench() {
  const directory = mkdtempSync(join(tmpdir(), 'alliance-graph-bench-'));
  const database = await openPrivateDatabase({ directory, say: (line) => console.error(line) });
  const prefix = `b${randomBytes(4).toString('hex')}_`;
  const running: ServerProcess[] = [];
  try {
    const ours = await startServerProcess(join(__dirname, 'graph-server.ts'), {
      PORT: '0',
      ADMIN_PORT: '0',
      MYSQL_URL: database.adminUrl,
      ALLIANCE_SCHEMA_PREFIX: prefix,
      ALLIANCE_DATA_DIR: join(directory, 'data'),
      ALLIANCE_COST_PER_MINUTE: '1000000000', // what the load asks for is no question here
    });
    running.push(ours);
    await fill(database.adminUrl, prefix);
    const theirs = await startServerProcess(join(__dirname, 'hand-written-server.ts'), {
      BENCH_MYSQL_URL: database.adminUrl,
      BENCH_SCHEMA_PREFIX: prefix,
    });
    running.push(theirs);
    return await compare(`${ours.url}/graphql`, ours.pid, theirs.url, theirs.pid);
  } finally {
    for (const server of running) await server.stop();
    await database.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

async function fill(adminUrl: string, prefix: string): Promise<void> {
  const opened = new Map<SubgraphName, ReturnType<typeof openOwnerDatabase>>();
  await insertWorld((name) => {
    const known = opened.get(name) ?? openOwnerDatabase(adminUrl, `${prefix}${name}`, name);
    opened.set(name, known);
    return known;
  });
  for (const known of opened.values()) await (await known).destroy();
  console.error(`Filled ${subgraphNames.length} schemas with ${size.groups} groups`);
}

async function compare(oursUrl: string, oursPid: number, theirsUrl: string, theirsPid: number) {
  const [oursPages, theirsPages] = [await walk(oursUrl), await walk(theirsUrl)];
  const same = oursPages.every(({ nodes }, index) => nodes === theirsPages[index]?.nodes);
  if (!same || oursPages.length !== theirsPages.length) throw new Error('The answers differ');

  const measure = async (url: string, pid: number, pages: readonly Page[]) => {
    const before = cpuSecondsOf(pid);
    const { requests, seconds, p50, p99 } = await runLoad(pagesPerRound, clients, async (index) => {
      const { nodes } = await ask(url, pages[index % pages.length]!.after);
      if (nodes.length < 1_000) throw new Error('An answer was too short');
    });
    return {
      cpuMs: ((cpuSecondsOf(pid) - before) * 1000) / requests,
      rps: requests / seconds,
      p50,
      p99,
    };
  };
  await measure(oursUrl, oursPid, oursPages);
  await measure(theirsUrl, theirsPid, theirsPages);

  const ours: Measured[] = [];
  const theirs: Measured[] = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(await measure(oursUrl, oursPid, oursPages));
    theirs.push(await measure(theirsUrl, theirsPid, theirsPages));
    console.error(`Round ${round + 1}: ${JSON.stringify([ours.at(-1), theirs.at(-1)])}`);
  }
  const ratio = median(ours.map(({ cpuMs }, index) => cpuMs / theirs[index]!.cpuMs));
  return {
    rps: rounded(median(ours.map(({ rps }) => rps)), 1),
    cpuMs: rounded(median(ours.map(({ cpuMs }) => cpuMs))),
    ratio: rounded(ratio),
    handWrittenCpuMs: rounded(median(theirs.map(({ cpuMs }) => cpuMs))),
    p50Ms: rounded(median(ours.map(({ p50 }) => p50))),
    p99Ms: rounded(median(ours.map(({ p99 }) => p99))),
    rssMb: rounded(residentMbOf(oursPid), 0),
  };
}

interface Measured {
  readonly cpuMs: number;
  readonly rps: number;
  readonly p50: number;
  readonly p99: number;
}

interface Page {
  readonly after: string | null;
  readonly nodes: string;
}

/** All pages of a server: where each begins, and what it holds. */
async function walk(url: string): Promise<Page[]> {
  const pages: Page[] = [];
  let after: string | null = null;
  for (let number = 0; number < size.groups / 20; number += 1) {
    const { nodes, endCursor } = await ask(url, after);
    pages.push({ after, nodes });
    after = endCursor;
  }
  return pages;
}

async function ask(url: string, after: string | null) {
  const { body, statusCode } = await request(url, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query: question, variables: { after } }),
  });
  const text = await body.text();
  if (statusCode !== 200 || text.includes('"errors"')) throw new Error(text.slice(0, 500));
  const { data } = JSON.parse(text) as { data: Data };
  const { nodes, pageInfo } = data.groups!;
  return {
    nodes: JSON.stringify(nodes),
    endCursor: pageInfo!.endCursor as unknown as string | null,
  };
}
