import { readFileSync } from 'node:fs';
import type { Places } from './places';

/** What the server has written since it was started last. */
export function readLog({ log }: Places): string {
  try {
    return readFileSync(log, 'utf8');
  } catch {
    return '';
  }
}
