import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

const root = join(__dirname, '../..');

export interface Program {
  readonly child: ChildProcess;
  /** Everything printed so far. */
  output(): string;
  /** The address that it says it answers at; fails with what it printed when it ends instead. */
  ready(): Promise<string>;
  /** Exit code and the last line printed. */
  end(): Promise<{ readonly code: number | null; readonly sentence: string }>;
  stop(): Promise<void>;
}

/** How the commands start the two programs. */
const flagsOf = (script: string): readonly string[] => {
  const { scripts } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8')) as {
    readonly scripts: Readonly<Record<string, string>>;
  };
  const command = Object.values(scripts).find((line) => line.endsWith(` ${script}`)) ?? '';
  return command.startsWith('node ') ? command.split(' ').slice(1, -1) : ['--import', 'tsx'];
};

/** Starts the program as a process of its own, with nothing else in its environment. */
export function runProgram(
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
  script = 'main.ts',
): Program {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment };
  const child = spawn('node', [...flagsOf(script), script, ...args], { cwd: root, env });
  let printed = '';
  const keep = (chunk: Buffer) => void (printed += chunk.toString());
  child.stdout.on('data', keep);
  child.stderr.on('data', keep);
  const closed = once(child, 'close') as Promise<[number | null]>;

  return {
    child,
    output: () => printed,
    async ready() {
      for (;;) {
        const url = / is ready: (http:\S+?)(\/graphql)?\n/.exec(printed)?.[1];
        if (url) return url;
        const ended = closed.then(() => true);
        const more = once(child.stdout, 'data').then(() => false);
        if (await Promise.race([ended, more])) throw new Error(`It ended:\n${printed}`);
      }
    },
    async end() {
      const [code] = await closed;
      return { code, sentence: printed.trim().split('\n').at(-1) ?? '' };
    },
    async stop() {
      child.kill('SIGTERM');
      await closed;
    },
  };
}
