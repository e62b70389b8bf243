import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { type DocumentText, documentText } from './document-text';

// The documents have some 30 kB; a directory full of other things need not be read whole.
const largestBytes = 1_000_000;

const statsOf = (path: string) => statSync(path, { throwIfNoEntry: false });

/** Every file of a directory that could be one of the documents; none where there is no directory. */
export function readTexts(directory: string): DocumentText[] {
  if (!statsOf(directory)?.isDirectory()) return [];
  return readdirSync(directory)
    .map((name) => join(directory, name))
    .filter((path) => {
      const stats = statsOf(path);
      return stats?.isFile() && stats.size <= largestBytes;
    })
    .map((path) => documentText(readFileSync(path)));
}
