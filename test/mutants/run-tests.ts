import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

export interface Outcome {
  /** Whether at least one test ran and failed. */
  readonly isRed: boolean;
  readonly isGreen: boolean;
  readonly output: string;
}

interface Report {
  readonly numFailedTests: number;
  readonly numPassedTests: number;
}

/** Runs the tests below some paths of a checkout. */
export async function runTests(
  checkout: string,
  paths: readonly string[],
  environment: Readonly<Record<string, string>>,
): Promise<Outcome> {
  const report = join(checkout, 'outcome.json');
  rmSync(report, { force: true });
  const jest = join(checkout, 'node_modules/jest/bin/jest.js');
  const args = [jest, '-i', '--json', `--outputFile=${report}`, ...paths];
  const child = spawn(process.execPath, args, {
    cwd: checkout,
    env: { ...process.env, ...environment },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += String(text)));
  child.stderr.on('data', (text: Buffer) => (output += String(text)));
  const code = await new Promise<number | null>((resolve) => child.once('close', resolve));
  const { numFailedTests, numPassedTests }: Report = existsSync(report)
    ? (JSON.parse(readFileSync(report, 'utf8')) as Report)
    : { numFailedTests: 0, numPassedTests: 0 };
  return {
    isRed: code !== 0 && numFailedTests > 0,
    isGreen: code === 0 && numPassedTests > 0,
    output,
  };
}
