import { randomBytes } from 'node:crypto';
import { existsSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import type { Places } from './places';

/** The password of this database's administrator: made once, readable by its owner alone. */
export function rootPassword(places: Places): string {
  if (!existsSync(places.rootPassword)) {
    const unfinished = `${places.rootPassword}.unfinished`;
    writeFileSync(unfinished, randomBytes(24).toString('hex'), { mode: 0o600 });
    renameSync(unfinished, places.rootPassword);
  }
  return readFileSync(places.rootPassword, 'utf8');
}
