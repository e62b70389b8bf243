import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** The Chromium that the bootstrap found or installed. */
export function browserPath(): string {
  try {
    return readFileSync(join(__dirname, '../../.data/browser'), 'utf8');
  } catch {
    throw new Error('No browser was prepared: run "node bootstrap.js --browser" once');
  }
}
