import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { startTestServer } from '../support/test-server';
import { checks } from './checks';
import { copyCheckout } from './copy-checkout';
import type { Mutant } from './mutant';
import { runTests, type Outcome } from './run-tests';
import { testFilesOf } from './test-files-of';
import { whileMutated } from './while-mutated';

/**
 * Takes away one thing after another that keeps somebody from something, and runs the tests that
 * should miss it. Usage: main [part of a name]…
 */
async function main(wanted: readonly string[]): Promise<void> {
  const chosen = checks.filter(
    ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
  );
  if (chosen.length === 0) throw new Error(`No check has a name with: ${wanted.join(', ')}`);
  const copy = copyCheckout(join(__dirname, '../..'));
  const server = await startTestServer(process.env['ALLIANCE_TEST_MYSQL_URL']);
  const ending = new AbortController();
  const discard = () => rmSync(copy, { recursive: true, force: true });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      ending.abort(); // the tests that run now
      server.abandon();
      discard();
      process.kill(process.pid, signal);
    });
  }
  try {
    const { adminUrl } = JSON.parse(readFileSync(server.file, 'utf8')) as { adminUrl: string };
    const run = (files: readonly string[]) =>
      runTests(copy, files, { ALLIANCE_TEST_MYSQL_URL: adminUrl }, ending.signal);
    const durationsMs = await refuseRedTests(chosen, run);
    const startedAt = Date.now();
    const survivors: string[] = [];
    for (const [index, mutant] of chosen.entries()) {
      const mutantAt = Date.now();
      const killer = await whileMutated(copy, mutant, () => killerOf(mutant, run, durationsMs));
      console.log(
        `${index + 1}/${chosen.length} ${killer ? 'killed' : 'SURVIVED'} in ${secondsSince(mutantAt)} s: ` +
          `${mutant.name}${killer ? ` — ${killer}` : ''}`,
      );
      if (!killer) survivors.push(mutant.name);
    }
    const killed = chosen.length - survivors.length;
    const seconds = secondsSince(startedAt);
    console.log(JSON.stringify({ mutants: chosen.length, killed, survivors, seconds }));
    if (survivors.length > 0) process.exitCode = 1;
  } finally {
    await server.stop();
    discard();
  }
}

type Run = (files: readonly string[]) => Promise<Outcome>;

/** A test that is red already would call every mutant killed. Tells how long each file takes. */
async function refuseRedTests(
  mutants: readonly Mutant[],
  run: Run,
): Promise<Outcome['durationsMs']> {
  const files = [...new Set(mutants.flatMap(({ tests }) => tests.flatMap(testFilesOf)))];
  console.log(`Running ${files.length} test files on the whole program`);
  const { isGreen, output, durationsMs } = await run(files);
  if (!isGreen)
    throw new Error(`The tests are red before anything was taken away:\n${output.slice(-4_000)}`);
  return durationsMs;
}

/** The test that misses what was taken away; below each path the quickest file has the first say. */
async function killerOf(
  { tests }: Mutant,
  run: Run,
  durationsMs: Outcome['durationsMs'],
): Promise<string | null> {
  const duration = (file: string) => durationsMs.get(file) ?? 0;
  const files = tests.flatMap((path) =>
    testFilesOf(path).sort((one, other) => duration(one) - duration(other)),
  );
  for (const file of new Set(files)) {
    const {
      hasRun,
      missing: [missing],
      output,
    } = await run([file]);
    if (!hasRun) throw new Error(`No test of ${file} ran:\n${output.slice(-4_000)}`);
    if (missing !== undefined) return `${file}: ${missing}`;
  }
  return null;
}

const secondsSince = (at: number): number => Math.round((Date.now() - at) / 1000);

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
