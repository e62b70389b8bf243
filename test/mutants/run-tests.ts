import { spawn } from 'node:child_process';
import { existsSync, readFileSync, rmSync } from 'node:fs';
import { join, relative } from 'node:path';

export interface Outcome {
  readonly isGreen: boolean;
  /** Whether any test ran to its end. */
  readonly hasRun: boolean;
  /** Tests that failed, unless the program no longer runs at all: nothing passed or was even compared. */
  readonly missing: readonly string[];
  /** By test file. */
  readonly durationsMs: ReadonlyMap<string, number>;
  readonly output: string;
}

interface Report {
  readonly numPassedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly startTime: number;
    readonly endTime: number;
    readonly assertionResults: readonly {
      readonly fullName: string;
      readonly status: string;
      readonly failureMessages: readonly string[];
    }[];
  }[];
}

/** Runs some test files of a checkout. */
export async function runTests(
  checkout: string,
  files: readonly string[],
  environment: Readonly<Record<string, string>>,
  signal: AbortSignal,
): Promise<Outcome> {
  const path = join(checkout, 'outcome.json');
  rmSync(path, { force: true });
  const jest = join(checkout, 'node_modules/jest/bin/jest.js');
  const args = [jest, '-i', '--json', `--outputFile=${path}`, '--runTestsByPath', ...files];
  const child = spawn(process.execPath, args, {
    cwd: checkout,
    env: { ...process.env, ...environment },
    signal,
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  child.stdout.on('data', (text: Buffer) => (output += String(text)));
  child.stderr.on('data', (text: Buffer) => (output += String(text)));
  const code = await new Promise<number | null>((resolve) => {
    child.once('error', () => resolve(null));
    child.once('close', resolve);
  });
  const { numPassedTests, testResults }: Report = existsSync(path)
    ? (JSON.parse(readFileSync(path, 'utf8')) as Report)
    : { numPassedTests: 0, testResults: [] };
  const failed = testResults
    .flatMap(({ assertionResults }) => assertionResults)
    .filter(({ status }) => status === 'failed');
  const isCompared = failed.some(({ failureMessages }) =>
    failureMessages.some((message) => message.includes('expect(')),
  );
  return {
    isGreen: code === 0 && numPassedTests > 0,
    hasRun: numPassedTests > 0 || failed.length > 0,
    missing: numPassedTests > 0 || isCompared ? failed.map(({ fullName }) => fullName) : [],
    durationsMs: new Map(
      testResults.map((each) => [relative(checkout, each.name), each.endTime - each.startTime]),
    ),
    output,
  };
}
