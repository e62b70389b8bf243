import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { builtPage } from './built-page';
import { bundlePage } from './bundle-page';
import { pageKey } from './page-key';

export interface Page {
  /** Part of every address, so that a browser may keep the files for good. */
  readonly key: string;
  readonly directory: string;
}

/**
 * The bundled page: as the program brings it, as it is kept, or made now and kept. Several processes
 * may do so at once.
 */
export async function obtainPage(keptIn: string): Promise<Page> {
  const built = builtPage();
  if (built) return built;

  const key = pageKey();
  const directory = join(keptIn, key);
  if (existsSync(directory)) return { key, directory };

  const unfinished = `${directory}.${randomUUID()}`;
  mkdirSync(unfinished, { recursive: true });
  try {
    await bundlePage(unfinished);
    renameSync(unfinished, directory);
  } catch (error) {
    rmSync(unfinished, { recursive: true, force: true });
    if (!existsSync(directory)) throw error; // else another process was faster
  }
  return { key, directory };
}
