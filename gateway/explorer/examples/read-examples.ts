import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Example } from './example';
import { parseExample } from './parse-example';

const ending = '.graphql';

/** The examples of a folder, in the order of their file names. */
export function readExamples(directory: string): Example[] {
  return readdirSync(directory)
    .filter((file) => file.endsWith(ending))
    .sort()
    .map((file) =>
      parseExample(file.slice(0, -ending.length), readFileSync(join(directory, file), 'utf8')),
    );
}
