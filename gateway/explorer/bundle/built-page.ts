import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from './obtain-page';

/** A build leaves the page here, in a folder that is called like its key. */
const builtHere = join(__dirname, '../built');

/** The page that came with a built program; null where the program runs from its sources. */
export function builtPage(kept = builtHere): Page | null {
  try {
    const [key] = readdirSync(kept);
    return key === undefined ? null : { key, directory: join(kept, key) };
  } catch {
    return null;
  }
}
