import { execFile } from 'node:child_process';
import { join } from 'node:path';

export interface Printed {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

const root = join(__dirname, '../..');

/** Runs a command of the program as a person would, with nothing else in its environment. */
export function runCli(
  name: string,
  args: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Printed> {
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], ...environment };
  return new Promise((resolve) => {
    execFile(
      'node',
      ['--import', 'tsx', `cli/${name}.ts`, ...args],
      { cwd: root, env },
      (error, stdout, stderr) => resolve({ code: Number(error?.code ?? 0), stdout, stderr }),
    );
  });
}
