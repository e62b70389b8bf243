import { randomBytes } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { tokenAudience } from '../../../app';
import { createDevelopmentIssuer } from '../../../gateway/security/development-issuer';
import { keptSecret } from '../../../platform/kept-secret';
import { openPrivateDatabase } from '../../../platform/private-database';
import { scopesOf } from '../../../schema/roles';
import { median, rounded } from '../support/load';
import { startServerProcess, type ServerProcess } from '../support/server-process';
import { answerOf, cpuMsOf, type Asked } from './contestant';
import { fill, tenants } from './fill';
import { guardedPage, publicPage } from './questions';

const publicPages = 10;
/** Many short rounds: whatever else the machine does meanwhile meets both servers alike. */
const requestsPerRound = { publicPage: 150, guardedPage: 500 };
const clients = 8;
const rounds = 9;

/** What identity, policy and tenant filters cost: the program against itself with every door open. */
export async function bench() {
  const directory = mkdtempSync(join(tmpdir(), 'alliance-graph-bench-'));
  const database = await openPrivateDatabase({ directory, say: (line) => console.error(line) });
  const prefix = `b${randomBytes(4).toString('hex')}_`;
  const dataDirectory = join(directory, 'data');
  const environment = {
    PORT: '0',
    ADMIN_PORT: '0',
    MYSQL_URL: database.adminUrl,
    ALLIANCE_SCHEMA_PREFIX: prefix,
    ALLIANCE_DATA_DIR: dataDirectory,
  };
  const running: ServerProcess[] = [];
  const start = async (file: string) => {
    const server = await startServerProcess(join(__dirname, file), environment);
    running.push(server);
    return server;
  };
  try {
    // Two of each, because no two runs of one program cost quite the same; and none is always first.
    const first = await start('guarded-server.ts');
    await fill(database.adminUrl, prefix);
    const open = [await start('open-server.ts'), await start('open-server.ts')];
    const guarded = [first, await start('guarded-server.ts')];
    const pages = await compare(
      guarded,
      open,
      await publicQuestions(first.url),
      requestsPerRound.publicPage,
    );
    const own = await compare(
      guarded,
      open,
      await guardedQuestions(dataDirectory),
      requestsPerRound.guardedPage,
    );
    return {
      ratio: Math.max(pages.ratio, own.ratio),
      publicRatio: pages.ratio,
      publicCpuMs: pages.onMs,
      publicOpenCpuMs: pages.offMs,
      guardedRatio: own.ratio,
      guardedCpuMs: own.onMs,
      guardedOpenCpuMs: own.offMs,
    };
  } finally {
    for (const server of running) await server.stop();
    await database.stop();
    rmSync(directory, { recursive: true, force: true });
  }
}

/** All servers in turn, and the open ones first in every other round. */
async function compare(
  on: readonly ServerProcess[],
  off: readonly ServerProcess[],
  questions: readonly Asked[],
  requests: number,
) {
  for (const asked of questions) {
    const servers = [...on, ...off];
    const answers = await Promise.all(servers.map(({ url }) => answerOf(url, asked)));
    if (new Set(answers).size > 1) throw new Error(`The answers differ: ${answers.join('\n')}`);
  }
  const measure = async (servers: readonly ServerProcess[]) => {
    let sum = 0;
    for (const server of servers) sum += await cpuMsOf(server, questions, requests, clients);
    return sum / servers.length;
  };
  await measure([...on, ...off]);

  const seen: { onMs: number; offMs: number }[] = [];
  for (let round = 0; round < rounds; round += 1) {
    const before = round % 2 === 0 ? await measure(on) : null;
    const offMs = await measure(off);
    const onMs = before ?? (await measure(on));
    seen.push({ onMs, offMs });
    console.error(`Round ${round + 1}: ${rounded(onMs)} ms against ${rounded(offMs)} ms`);
  }
  return {
    ratio: rounded(median(seen.map(({ onMs, offMs }) => onMs / offMs))),
    onMs: rounded(median(seen.map(({ onMs }) => onMs))),
    offMs: rounded(median(seen.map(({ offMs }) => offMs))),
  };
}

/** Pages of groups behind the first one, whose groups have agreements that are not public. */
async function publicQuestions(url: string): Promise<Asked[]> {
  const all: Asked[] = [];
  let after: string | null = null;
  for (let page = 0; page <= publicPages; page += 1) {
    const asked: Asked = { query: publicPage, variables: { after }, authorization: null };
    all.push(asked);
    const { data } = JSON.parse(await answerOf(url, asked)) as {
      data: { groups: { pageInfo: { endCursor: string } } };
    };
    after = data.groups.pageInfo.endCursor;
  }
  return all.slice(1);
}

/** Each group's administrator asks for the own group. */
function guardedQuestions(dataDirectory: string): Promise<Asked[]> {
  const secret = keptSecret(dataDirectory, 'development-issuer');
  const issuer = createDevelopmentIssuer(secret, tokenAudience);
  return Promise.all(
    tenants.map(async ({ id, slug }) => {
      const token = await issuer.issue({
        subject: `administrator of ${slug}`,
        clientId: null,
        roles: ['GROUP_ADMIN'],
        scopes: scopesOf(['GROUP_ADMIN']),
        reason: null,
        tenants: { group: [id] },
      });
      return {
        query: guardedPage,
        variables: { slug },
        authorization: `Bearer ${token}`,
      };
    }),
  );
}
