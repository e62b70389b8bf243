import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';

const program = join(__dirname, 'programs/open.ts');
const packages = join(__dirname, '../../.data/packages');

export interface Opened {
  readonly adminUrl: string;
  readonly started: boolean;
}

/** Another command that opens the database of a folder, as a process of its own. */
export function openCommand(folder: string) {
  const args = ['--require', 'tsx/cjs', program, folder, packages];
  const child = spawn(process.execPath, args, { stdio: ['pipe', 'pipe', 'pipe'] });
  const lines = createInterface({ input: child.stdout });
  const ended = once(child, 'exit').then(([code]) => code as number | null);
  let complaints = '';
  child.stderr.on('data', (chunk: Buffer) => (complaints += chunk.toString()));

  return {
    /** What it got, once it has. */
    opened: async (): Promise<Opened> => {
      const answer = await Promise.race([once(lines, 'line'), ended.then(() => null)]);
      if (answer === null) throw new Error(`The command ended: ${complaints}`);
      return JSON.parse(String(answer[0])) as Opened;
    },
    stop: () => {
      child.stdin.end();
      return ended;
    },
    kill: () => {
      child.kill('SIGKILL');
      return ended;
    },
  };
}
