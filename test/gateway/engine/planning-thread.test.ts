import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';

const run = promisify(execFile);
const root = join(__dirname, '../../..');

/** Packages that a program has loaded once it has loaded a file. */
async function loadedBy(file: string): Promise<string[]> {
  const program = `require(${JSON.stringify(`./${file}`)});
    console.log(JSON.stringify(Object.keys(require.cache)))`;
  const { stdout } = await run('node', ['--require', 'tsx/cjs', '-e', program], { cwd: root });
  const files = JSON.parse(stdout) as string[];
  const packages = files.map(
    (path) => /.*node_modules\/(@[^/]+\/[^/]+|[^/]+)/.exec(path)?.[1] ?? '',
  );
  return [...new Set(packages)];
}

const planners = ['@apollo/query-planner', '@apollo/query-graphs', '@apollo/federation-internals'];

describe('planning holds up nobody', () => {
  it('has no planner in the thread that answers', async () => {
    const packages = await loadedBy('gateway/serve-supergraph.ts');
    expect(packages).toEqual(expect.arrayContaining(['@apollo/server', 'graphql', 'undici']));
    expect(packages.filter((name) => planners.includes(name))).toEqual([]);
  });

  it('has it in the thread that plans', async () => {
    const packages = await loadedBy('gateway/engine/plan/open-supergraph.ts');
    expect(packages).toEqual(expect.arrayContaining(planners));
  });
});
