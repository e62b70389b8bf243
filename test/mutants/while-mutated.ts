import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Mutant } from './mutant';

/** Does some work in a checkout in which the promise is broken, and mends it again. */
export async function whileMutated<Result>(
  checkout: string,
  { file, find, replace }: Mutant,
  work: () => Promise<Result>,
): Promise<Result> {
  const path = join(checkout, file);
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
