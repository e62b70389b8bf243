import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { startTestGraph, type TestGraph } from '../support/graph';
import { runCli } from './run-cli';

describe('npm run client', () => {
  let graph: TestGraph;
  let hospitalId: string;
  beforeAll(async () => {
    graph = await startTestGraph();
    const { data } = await graph.query('{ hospitals(first: 1) { nodes { id } } }');
    hospitalId = data.hospitals!.nodes![0]!.id as unknown as string;
  });
  afterAll(() => graph.stop());

  async function run(...args: readonly string[]): Promise<string> {
    const { code, stdout, stderr } = await runCli('client', args, graph.environment);
    expect([code, stderr.trim()]).toEqual([0, '']);
    return stdout;
  }
  const refusal = async (args: readonly string[], environment = graph.environment) => {
    const { code, stdout, stderr } = await runCli('client', args, environment);
    expect([code, stdout]).toEqual([1, '']);
    expect(stderr.trim()).not.toContain('\n');
    return stderr.trim();
  };
  const keyIn = (printed: string) => /al_live_[0-9a-z]{16}_[\w-]{43}/.exec(printed)![0];
  const clientIn = (printed: string) => /^Client +(\S+)/.exec(printed)![1]!;
  const ask = (key: string) =>
    graph.query('{ viewer { kind roles hospitals { id } } }', undefined, {
      authorization: `Bearer ${key}`,
    });

  it('makes a client of a partner hospital, whose key opens the gateway, and changes that key', async () => {
    const name = '合作医院的排班系统';
    const added = await run(
      ...['add', '--role', 'PARTNER_HOSPITAL', '--hospital', hospitalId, '--name', name],
    );
    const first = keyIn(added);
    expect(added).toContain(`-H 'authorization: Bearer ${first}'`);
    const viewer = {
      kind: 'SERVICE',
      roles: ['PARTNER_HOSPITAL'],
      hospitals: [{ id: hospitalId }],
    };
    expect((await ask(first)).data.viewer).toEqual(viewer);

    const client = clientIn(added);
    const rotated = await run('rotate', client);
    const second = keyIn(rotated);
    expect((await ask(second)).data.viewer).toEqual(viewer);
    expect((await ask(first)).status).toBe(200);
    const [firstId, secondId] = [first, second].map((key) => key.split('_')[2]!);
    expect(rotated).toContain(`npm run client -- revoke ${firstId}`);
    expect(await refusal(['rotate', client])).toMatch(
      /^The client has two keys already: revoke one/,
    );

    expect(await run('revoke', first)).toContain(`The key ${firstId} is revoked`);
    const listed = await run('list');
    expect(listed).toContain(`${client}  PARTNER_HOSPITAL  hospital ${hospitalId}  ${name}`);
    expect(listed).toMatch(new RegExp(`al_live_${firstId}  revoked .* last used 20`));
    expect(listed).toMatch(new RegExp(`al_live_${secondId}  active  until 20`));
    expect(listed).not.toContain(second.slice(-43));

    expect(await run('revoke', client)).toContain('is revoked');
    expect(await refusal(['rotate', client])).toMatch(
      /^The client is revoked and gets no more keys/,
    );
  });

  it('makes a client of an analyst with as few rights as are asked for', async () => {
    const scope = 'reports:aggregate:read';
    const key = keyIn(await run('add', '--role', 'ANALYST', '--scope', scope, '--days', '30'));
    expect((await ask(key)).data.viewer).toMatchObject({ roles: ['ANALYST'], hospitals: [] });
    expect(await run('list')).toContain(scope);
  });

  it('suspends a tenant by the name that a person knows, and resumes it', async () => {
    const suspended = await run('suspend', 'group:donglei', '--reason', 'a reason');
    const principal = /^(group:\S+) is suspended/.exec(suspended)![1]!;
    expect(principal).not.toContain('donglei');
    expect(await run('list')).toMatch(new RegExp(`suspended  ${principal}  since .*  a reason`));
    expect(await run('resume', 'group:donglei')).toContain('may come in again');
    expect(await refusal(['resume', 'group:donglei'])).toContain('does not exist');
  });

  it.each([
    ['no verb', [], /^Usage: npm run client -- add/],
    ['an unknown verb', ['toString'], /^Usage: npm run client/],
    ['a mistyped option', ['add', '--rool', 'ANALYST'], /^Unknown option '--rool'/],
    [
      'a role that is no machine’s',
      ['add', '--role', 'SECRETARIAT'],
      /PARTNER_HOSPITAL or ANALYST/,
    ],
    ['no hospital', ['add', '--role', 'PARTNER_HOSPITAL'], /needs --hospital/],
    [
      'a hospital that does not exist',
      ['add', '--role', 'PARTNER_HOSPITAL', '--hospital', '1'],
      /^There is no hospital "1"/,
    ],
    [
      'a hospital for an analyst',
      ['add', '--role', 'ANALYST', '--hospital', '1'],
      /leave --hospital/,
    ],
    [
      'more than the role allows',
      ['add', '--role', 'ANALYST', '--scope', 'doctors:leave:read'],
      /does not allow "doctors:leave:read"/,
    ],
    ['a key for too long', ['add', '--role', 'ANALYST', '--days', '366'], /from 1 to 365 days/],
    ['a client that does not exist', ['rotate', 'nobody'], /^There is no client "nobody"/],
    ['a key that does not exist', ['revoke', 'a'.repeat(16)], /does not exist/],
    ['a principal without a kind', ['suspend', 'somebody'], /names nobody: say subject:NAME/],
    ['a group that does not exist', ['suspend', 'group:nobody'], /^There is no group "nobody"/],
  ])('refuses %s in one sentence', async (_what, args, sentence) => {
    expect(await refusal(args)).toMatch(sentence);
  });

  it('starts the database when none runs, and says what is missing in an empty one', async () => {
    const directory = mkdtempSync(join(tmpdir(), 'alliance-graph-'));
    const environment = { ALLIANCE_DATA_DIR: directory };
    const added = await runCli('client', ['add', '--role', 'ANALYST'], environment);
    expect([added.code, keyIn(added.stdout)]).toEqual([0, expect.any(String)]);
    const partner = ['add', '--role', 'PARTNER_HOSPITAL', '--hospital', '1'];
    const { code, stderr } = await runCli('client', partner, environment);
    expect([code, stderr.trim().split('\n').at(-1)]).toEqual([
      1,
      'There are no hospitals yet: run "npm start" once, then try again.',
    ]);
    rmSync(directory, { recursive: true });
  });
});
