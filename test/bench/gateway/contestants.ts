import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { request } from 'undici';
import { freePort } from '../../../platform/private-database/free-port';
import { runProgram } from '../../ops/run-program';
import { startServerProcess } from '../support/server-process';
import { installHive } from './install-hive';

/** A gateway in a process of its own. */
export interface Contestant {
  readonly name: string;
  readonly pid: number;
  readonly url: string;
  stop(): Promise<void>;
}

const production = { NODE_ENV: 'production' };

/** What `npm run gateway` runs. */
export async function startOurs(supergraph: string): Promise<Contestant> {
  const args = ['--supergraph', supergraph, '--port', '0', '--forward', 'authorization'];
  const program = runProgram(args, production, 'gateway/main.ts');
  const url = await program.ready();
  return { name: 'ours', pid: program.child.pid!, url: `${url}/graphql`, stop: program.stop };
}

export async function startStock(supergraph: string): Promise<Contestant> {
  const file = join(__dirname, 'stock-server.ts');
  const started = await startServerProcess(file, { ...production, BENCH_SUPERGRAPH: supergraph });
  return { ...started, name: 'stock' };
}

export async function startHive(supergraph: string): Promise<Contestant> {
  const { directory, program, versions } = await installHive();
  console.error(`Hive: ${versions.join(', ')}`);
  const port = await freePort();
  const args = [program, 'supergraph', supergraph, '-c', 'gateway.config.mjs'];
  const child = spawn('node', [...args, '--host', '127.0.0.1', '-p', String(port)], {
    cwd: directory,
    env: { ...process.env, ...production },
    stdio: ['ignore', 'ignore', 'inherit'],
  });
  const ended = once(child, 'exit');
  const url = `http://127.0.0.1:${port}`;
  const stop = async () => {
    child.kill('SIGTERM');
    await ended;
  };
  for (let waited = 0; !(await isReady(url)); waited += 1) {
    if (child.exitCode !== null || waited > 300) {
      await stop();
      throw new Error('The Hive gateway did not start.');
    }
    await new Promise((resolve) => setTimeout(resolve, 100));
  }
  return { name: 'hive', pid: child.pid!, url: `${url}/graphql`, stop };
}

async function isReady(url: string): Promise<boolean> {
  try {
    const { statusCode, body } = await request(`${url}/readiness`);
    await body.dump();
    return statusCode === 200;
  } catch {
    return false;
  }
}
