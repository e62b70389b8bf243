import { readConfig } from '../../platform/config';
import { openSeeded, type SeededSchemas } from '../../cli/seed/open-seeded';
import { whileAlone } from '../../cli/seed/while-alone';
import { subgraphNames } from '../../schema/subgraph-names';
import { runCli } from '../cli/run-cli';
import { startTestGraph, type TestGraph } from '../support/graph';

const whole = process.env['ALLIANCE_TEST_FULL'] === 'yes';

describe('npm run seed', () => {
  let graph: TestGraph;
  let schemas: SeededSchemas;
  const seed = async (...args: string[]) => {
    const { code, stderr } = await runCli('seed', args, graph.environment);
    return { code, last: stderr.trim().split('\n').at(-1) };
  };

  beforeAll(async () => {
    graph = await startTestGraph();
    schemas = await openSeeded(readConfig(graph.environment, subgraphNames), () => undefined);
  });
  afterAll(async () => {
    await schemas.stop();
    await graph.stop();
  });

  it.each([
    [[], /^Say how large the world shall be: /],
    [['--scale', 'huge'], /^There is no scale "huge": /],
    [['--scale', 'small', '--seed=-1'], /^--seed must be a whole number from 0 to 999999\.$/],
    [['--scale', 'small', '--seed=1.5'], /^--seed must be a whole number from 0 to 999999\.$/],
    [['--scale', 'small', '--as-of', '2025-02-29'], /^--as-of must be a day such as /],
    [['--large'], /^Unknown option '--large'/],
  ])('says in one sentence what is wrong with %j', async (args, sentence) => {
    expect(await seed(...args)).toEqual({ code: 1, last: expect.stringMatching(sentence) });
  });

  it('says that there is nothing to remove', async () => {
    expect(await seed('--reset')).toEqual({ code: 0, last: 'There was no synthetic world.' });
  });

  it('lets one command work at a time', async () => {
    const other = () => whileAlone(schemas.databases.groups, () => seed('--reset'));
    expect(await other()).toEqual({
      code: 1,
      last: 'This command runs already: let it finish, then try again.',
    });
    expect((await seed('--reset')).code).toBe(0);
  });

  (whole ? it : it.skip)(
    'makes a small world, once',
    async () => {
      expect(await seed('--scale', 'small')).toEqual({
        code: 0,
        last: expect.stringMatching(/^The synthetic world "small:1:2026-11-20" is there: \d+ rows/),
      });
      const [row] = (await schemas.databases.hospitals.query(
        'SELECT COUNT(*) AS count, SUM(complication) / COUNT(complication) AS rate FROM surgical_cases',
      )) as { count: string; rate: string }[];
      expect(Number(row!.count)).toBe(20_000);
      expect(Number(row!.rate)).toBeGreaterThan(0.01);
      expect(Number(row!.rate)).toBeLessThan(0.06);
      expect(await seed('--scale', 'small')).toEqual({
        code: 0,
        last: 'The synthetic world "small:1:2026-11-20" is there already: nothing was changed.',
      });
    },
    300_000,
  );
});
