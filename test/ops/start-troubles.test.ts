import { once } from 'node:events';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo, type Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { appUrl } from '../../cli/database/app-url';
import { startAll, startSubgraph } from '../../app';
import { readConfig } from '../../platform/config';
import { createLog } from '../../platform/log';
import { StartError } from '../../platform/start-error';
import { subgraphNames, type SubgraphName } from '../../schema/subgraph-names';
import { databaseServer } from '../support/database-server';
import { startTestGraph, type TestGraph } from '../support/graph';
import { runProgram } from './run-program';

const oneSentence = /^[A-Z][^\n]*\.$/;

describe('a start that can not succeed ends in one sentence that says what to do', () => {
  const dataDirectory = mkdtempSync(join(tmpdir(), 'alliance-graph-'));
  const { adminUrl } = databaseServer();
  let graph: TestGraph;
  let environment: Record<string, string>;
  let busy: Server;
  let busyPort: string;

  beforeAll(async () => {
    graph = await startTestGraph();
    environment = { ...graph.environment };
    busy = createServer().listen(0, '127.0.0.1');
    await once(busy, 'listening');
    busyPort = String((busy.address() as AddressInfo).port);
  });
  afterAll(async () => {
    busy.close();
    await graph.stop();
    rmSync(dataDirectory, { recursive: true });
  });

  /** In this process: why the part does not start. */
  async function refusal(part: string, changed: Record<string, string>, port = 0): Promise<string> {
    const error = await tryStart(part, changed, port).catch((reason: unknown) => reason);
    expect(error).toBeInstanceOf(StartError);
    const { message } = error as StartError;
    expect(message).not.toContain(new URL(adminUrl).password);
    return message;
  }

  async function tryStart(part: string, changed: Record<string, string>, port: number) {
    const log = createLog('silent');
    const config = readConfig(changed, subgraphNames);
    const start = { config, log, say: () => undefined, followEveryMs: null };
    const running =
      part === 'all'
        ? await startAll(start)
        : await startSubgraph(start, part as SubgraphName, port);
    await running.stop();
  }

  /** As a process of its own: what a person sees. */
  async function printed(args: string[], changed: Record<string, string>): Promise<string> {
    const program = runProgram(args, changed);
    expect((await program.end()).code).toBe(1);
    return program.output();
  }

  it('when the port of the gateway is taken', async () => {
    const lines = await printed(['all'], { ...environment, PORT: busyPort });
    expect(lines.trim().split('\n').at(-1)).toBe(
      `Port ${busyPort} is taken by another program: stop it, or choose another port with PORT=….`,
    );
    expect(lines).not.toMatch(/^\s+at /m); // no stack
  });

  it('when the port of the administration is taken', async () => {
    const sentence = await refusal('all', { ...environment, ADMIN_PORT: busyPort });
    expect(sentence).toMatch(/is taken by another program: .* with ADMIN_PORT=…\.$/);
  });

  it('when the port of a subgraph is taken', async () => {
    const sentence = await refusal('groups', environment, Number(busyPort));
    expect(sentence).toMatch(/is taken by another program: .* with --port\.$/);
  });

  it('when there is no such part', async () => {
    expect(await printed(['everything'], environment)).toMatch(
      /^There is no part "everything" to start: choose one of all, gateway, groups, [^\n]*\.\n$/,
    );
  });

  /** The schema of groups, as the user that the program runs with. */
  const groupsUrl = () => appUrl(readConfig(graph.environment, subgraphNames), 'groups');
  const url = (change: Partial<URL>) => Object.assign(new URL(adminUrl), change).href;

  it.each([
    ['is no URL', () => 'localhost', /MYSQL_URL must look like mysql:\/\/user:password@host:3306$/],
    [
      'names a host that does not exist',
      () => url({ hostname: 'a.invalid' }),
      /^No database answers at a\.invalid:\d+: start it, or correct the MySQL URL\.$/,
    ],
    ['names a port where nobody answers', () => url({ port: '1' }), /^No database answers at/],
    [
      'names a port where something else answers',
      () => url({ port: busyPort }),
      /^No database answers at/,
    ],
    ['has a wrong password', () => url({ password: 'wrong' }), /correct user and password in the/],
    [
      'has a user without rights',
      () => groupsUrl(),
      /^The user of MYSQL_URL may not make schemas and users: give it the rights/,
    ],
  ])('when MYSQL_URL %s', async (_what, mysqlUrl, expected) => {
    const sentence = await refusal('groups', {
      ...environment,
      MYSQL_URL: mysqlUrl(),
    });
    expect(sentence).toMatch(expected);
  });

  it('when the address of a schema is wrong', async () => {
    const { MYSQL_URL: _admin, ...others } = environment;
    const start = (changed: string) =>
      refusal('groups', { ...others, ALLIANCE_GROUPS_MYSQL_URL: changed });
    const wrong = Object.assign(new URL(groupsUrl()), { password: 'wrong' }).href;
    expect(await start(wrong)).toMatch(/refuses the user .*: correct user and password/);
    const elsewhere = Object.assign(new URL(groupsUrl()), { pathname: '/nowhere' }).href;
    expect(await start(elsewhere)).toMatch(oneSentence);
    const missing = await refusal('hospitals', {
      ...others,
      ALLIANCE_GROUPS_MYSQL_URL: groupsUrl(),
    });
    expect(missing).toMatch(/^ALLIANCE_HOSPITALS_MYSQL_URL is missing: set it, or set MYSQL_URL/);
  });

  it('when a newer version made the schema', async () => {
    const groups = await graph.database('groups');
    await groups.query("INSERT INTO migrations (timestamp, name) VALUES (9, 'FromTheFuture9')");
    const sentence = await refusal('groups', environment);
    expect(sentence).toMatch(/made by another version of this program \(FromTheFuture9\): start/);

    const { MYSQL_URL: _admin, ...others } = environment;
    const prepared = { ...others, ALLIANCE_GROUPS_MYSQL_URL: groupsUrl() };
    expect(await refusal('groups', prepared)).toBe(sentence);
    await groups.query("DELETE FROM migrations WHERE name = 'FromTheFuture9'");
  });

  it('when nobody prepared the tables, and the process may not do it', async () => {
    const groups = await graph.database('groups');
    const { MYSQL_URL: _admin, ...others } = environment;
    const prepared = { ...others, ALLIANCE_GROUPS_MYSQL_URL: groupsUrl() };
    const [last] = await groups.query<{ name: string; timestamp: string }[]>(
      'SELECT name, timestamp FROM migrations ORDER BY id DESC LIMIT 1',
    );
    await groups.query('DELETE FROM migrations WHERE name = ?', [last!.name]);
    const sentence = await refusal('groups', prepared);
    expect(sentence).toMatch(/are not up to date: run "npm run db:prepare" with MYSQL_URL/);
    await groups.query('INSERT INTO migrations (timestamp, name) VALUES (?, ?)', [
      last!.timestamp,
      last!.name,
    ]);
  });

  it('when the data directory can not be written', async () => {
    const file = join(dataDirectory, 'file');
    writeFileSync(file, '');
    const sentence = await refusal('all', { ALLIANCE_DATA_DIR: join(file, 'data') });
    expect(sentence).toMatch(
      /^Nothing can be written to .*file\/data \(ENOTDIR\): make the folder/,
    );
  });

  it('when settings are wrong, all of them at once', async () => {
    const lines = await printed(['all'], { ...environment, PORT: 'x', ALLIANCE_HOTS: 'y' });
    expect(lines).toBe(
      'Configuration:\n  PORT is "x"; it must be a whole number from 0 to 65535\n' +
        '  ALLIANCE_HOTS is not a setting of this program\n',
    );
  });
});
