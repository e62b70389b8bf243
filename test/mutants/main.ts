import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { startTestServer } from '../support/test-server';
import { checks } from './checks';
import { copyCheckout } from './copy-checkout';
import type { Mutant } from './mutant';
import { runTests, type Outcome } from './run-tests';

/**
 * Takes away one thing after another that keeps somebody from something, and runs the tests that
 * should miss it. Usage: main [part of a name]…
 */
async function main(wanted: readonly string[]): Promise<void> {
  const chosen = checks.filter(
    ({ name }) => wanted.length === 0 || wanted.some((part) => name.includes(part)),
  );
  const copy = copyCheckout(join(__dirname, '../..'));
  const server = await startTestServer(process.env['ALLIANCE_TEST_MYSQL_URL']);
  const discard = () => rmSync(copy, { recursive: true, force: true });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) {
    process.once(signal, () => {
      server.abandon();
      discard();
      process.kill(process.pid, signal);
    });
  }
  try {
    const { adminUrl } = JSON.parse(readFileSync(server.file, 'utf8')) as { adminUrl: string };
    const run = (paths: readonly string[]) =>
      runTests(copy, paths, { ALLIANCE_TEST_MYSQL_URL: adminUrl });
    await refuseRedTests(chosen, run);
    const survivors: string[] = [];
    for (const [index, mutant] of chosen.entries()) {
      const isMissed = await whileMutated(copy, mutant, () => someTestFails(mutant, run));
      console.log(
        `${index + 1}/${chosen.length} ${isMissed ? 'killed' : 'SURVIVED'}: ${mutant.name}`,
      );
      if (!isMissed) survivors.push(mutant.name);
    }
    console.log(JSON.stringify({ mutants: chosen.length, survivors }));
    if (survivors.length > 0) process.exitCode = 1;
  } finally {
    await server.stop();
    discard();
  }
}

type Run = (paths: readonly string[]) => Promise<Outcome>;

/** A test that is red already would call every mutant killed. */
async function refuseRedTests(mutants: readonly Mutant[], run: Run): Promise<void> {
  const paths = [...new Set(mutants.flatMap(({ tests }) => tests))];
  console.log(`Running the tests of ${paths.length} paths on the whole program`);
  const { isGreen, output } = await run(paths);
  if (!isGreen)
    throw new Error(`The tests are red before anything was taken away:\n${output.slice(-4_000)}`);
}

async function someTestFails({ tests }: Mutant, run: Run): Promise<boolean> {
  for (const path of tests) {
    if ((await run([path])).isRed) return true;
  }
  return false;
}

async function whileMutated<Result>(
  copy: string,
  { file, find, replace }: Mutant,
  work: () => Promise<Result>,
): Promise<Result> {
  const path = join(copy, file);
  const original = readFileSync(path, 'utf8');
  writeFileSync(
    path,
    original.replace(find, () => replace),
  );
  try {
    return await work();
  } finally {
    writeFileSync(path, original);
  }
}

main(process.argv.slice(2)).catch((error: unknown) => {
  console.error(error instanceof Error ? error.message : error);
  process.exitCode = 1;
});
