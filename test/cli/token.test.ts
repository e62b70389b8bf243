import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { developmentToken } from '../../cli/token/development-token';
import { readConfig } from '../../platform/config';
import { subgraphNames } from '../../schema/subgraph-names';
import { startTestGraph, type TestGraph } from '../support/graph';
import { runCli } from './run-cli';

describe('npm run token', () => {
  let graph: TestGraph;
  beforeAll(async () => {
    graph = await startTestGraph();
  });
  afterAll(() => graph.stop());

  const run = (args: readonly string[], environment: Record<string, string> = graph.environment) =>
    runCli('token', args, environment);
  const refusal = async (args: readonly string[], environment?: Record<string, string>) => {
    const { code, stdout, stderr } = await run(args, environment);
    expect([code, stdout]).toEqual([1, '']);
    return stderr;
  };

  it('prints a token that the gateway takes for an administrator of that group', async () => {
    const { stdout } = await run(['--role', 'GROUP_ADMIN', '--group', 'donglei']);
    const { data } = await graph.query('{ viewer { kind groups { slug } } }', undefined, {
      authorization: `Bearer ${stdout.trim()}`,
    });
    expect(data.viewer).toEqual({ kind: 'USER', groups: [{ slug: 'donglei' }] });
  });

  it('finds groups that were founded later, too', async () => {
    const groups = await graph.database('groups');
    await groups.query("UPDATE doctor_groups SET slug = 'renamed' WHERE slug = 'yuke'");
    const config = readConfig(graph.environment, subgraphNames);
    const token = await developmentToken(config, {
      role: 'GROUP_ADMIN',
      tenants: { group: 'renamed' },
    });
    const { data } = await graph.query('{ viewer { groups { slug } } }', undefined, {
      authorization: `Bearer ${token}`,
    });
    expect(data.viewer!.groups).toEqual([{ slug: 'renamed' }]);
  });

  it.each([
    [
      'an unknown role',
      ['--role', 'KING'],
      /^There is no role "KING": the roles are .*SECRETARIAT/,
    ],
    ['no role', [], /^Say for whom the token is with --role/],
    ['a role without what it acts for', ['--role', 'DOCTOR'], /^A token of the role DOCTOR needs/],
    [
      'a group that does not exist',
      ['--role', 'GROUP_ADMIN', '--group', 'nobody'],
      /^There is no group "nobody"/,
    ],
    [
      'a hospital that does not exist',
      ['--role', 'PARTNER_HOSPITAL', '--hospital', '1'],
      /^There is no hospital "1"/,
    ],
    [
      'a doctor who does not exist',
      ['--role', 'DOCTOR', '--doctor', '1'],
      /^There is no doctor "1"/,
    ],
    ['a mistyped option', ['--rool', 'DOCTOR'], /^Unknown option '--rool'\. Usage: npm run token/],
  ])('refuses %s in one sentence', async (_what, args, sentence) => {
    const printed = (await refusal(args)).trim();
    expect(printed).toMatch(sentence);
    expect(printed).not.toContain('\n');
  });

  it('says that the database must be started when it does not run', async () => {
    const empty = mkdtempSync(join(tmpdir(), 'alliance-graph-'));
    const printed = await refusal(['--role', 'GROUP_ADMIN', '--group', 'donglei'], {
      ALLIANCE_DATA_DIR: empty,
    });
    rmSync(empty, { recursive: true });
    expect(printed).toMatch(/^The database does not run: start it with "npm start"/);
  });

  it('is refused in production', async () => {
    const printed = await refusal(['--role', 'SECRETARIAT'], {
      ...graph.environment,
      NODE_ENV: 'production',
      ALLIANCE_CURSOR_SECRET: 'a',
      ALLIANCE_DATABASE_SECRET: 'b',
      ALLIANCE_INTERNAL_SECRET: 'c',
    });
    expect(printed).toMatch(/^Development tokens are refused in production/);
  });
});
