import { execFileSync, execSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { firstExample } from './first-example';

const patienceMs = 10 * 60_000;
const documented = 'http://localhost:4000';

/** Does what the README tells a newcomer, in a fresh clone, and compares the answer with the printed one. */
async function main(): Promise<void> {
  const directory = mkdtempSync(join(tmpdir(), 'alliance-graph-newcomer-'));
  try {
    execFileSync('git', ['clone', '--quiet', join(__dirname, '..'), directory]);
    const { command, answer } = firstExample(readFileSync(join(directory, 'README.md'), 'utf8'));
    for (const which of ['first', 'second']) {
      const started = performance.now();
      const graph = spawn('npm', ['start', '--', '--port', '0', '--admin-port', '0'], {
        cwd: directory,
        stdio: ['ignore', 'pipe', 'inherit'],
        detached: true, // a group of its own, as a terminal has: Ctrl-C reaches all of it
      });
      try {
        const url = await readyUrl(graph.stdout);
        const seconds = ((performance.now() - started) / 1000).toFixed(1);
        console.log(`The ${which} start was ready after ${seconds} s.`);
        const asked = execSync(command.replace(documented, url), { encoding: 'utf8' });
        if (!isDeepStrictEqual(JSON.parse(asked), answer)) {
          throw new Error(`The README prints another answer than this one:\n${asked}`);
        }
      } finally {
        const ended = once(graph, 'exit');
        process.kill(-graph.pid!, 'SIGINT');
        await ended;
      }
    }
    console.log('The first query answered what the README prints, both times.');
  } finally {
    rmSync(directory, { recursive: true, force: true });
  }
}

/** Resolves as soon as the start says where it answers. */
function readyUrl(output: NodeJS.ReadableStream): Promise<string> {
  return new Promise((resolve, reject) => {
    let seen = '';
    const fail = () => reject(new Error(`npm start did not become ready:\n${seen}`));
    const timer = setTimeout(fail, patienceMs);
    output.on('end', fail);
    output.on('data', (part: Buffer) => {
      seen += part.toString();
      const url = /is ready: (http:\S+)\/graphql/.exec(seen)?.[1];
      if (url === undefined) return;
      clearTimeout(timer);
      resolve(url);
    });
  });
}

main().catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
