import { randomBytes } from 'node:crypto';
import { existsSync, linkSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from './start-error';

/**
 * A secret that development makes once and keeps, so that tokens survive a restart. It appears under
 * its name in one step, whole: two processes that start together agree, and none sees half of it.
 */
export function keptSecret(directory: string, name: string): string {
  const folder = join(directory, 'secrets');
  const file = join(folder, name);
  if (!existsSync(file)) make(directory, folder, file);
  return readFileSync(file, 'utf8').trim();
}

function make(directory: string, folder: string, file: string): void {
  const draft = `${file}.${randomBytes(6).toString('hex')}`;
  try {
    mkdirSync(folder, { recursive: true, mode: 0o700 });
    writeFileSync(draft, randomBytes(32).toString('base64url'), { mode: 0o600 });
    publish(draft, file);
    rmSync(draft);
  } catch (error) {
    const { code } = error as NodeJS.ErrnoException;
    throw new StartError(
      `Nothing can be written to ${directory} (${code}): make the folder yours (chown), free some space, or set ALLIANCE_DATA_DIR to another one.`,
    );
  }
}

function publish(draft: string, file: string): void {
  try {
    linkSync(draft, file);
  } catch (error) {
    // Another process was first: its secret is the one.
    if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
  }
}
