import { readFileSync } from 'node:fs';
import { StartError } from '../start-error';
import type { Places } from './places';

const diskFull =
  /No space left on device|Disk is full|errno: 28\b|os error 28\b|error number 28\b/i;
const portTaken =
  /Can't start server: Bind on TCP|Address already in use|Can't create (TCP|IP) socket/i;
const forbidden = /Permission denied|errno: 13\b|Can't create\/write to file/i;

/** Why the server did not come up, as its log tells it, and what to do about it. */
export function explainFailure(places: Places): StartError {
  const log = readLog(places.log);
  if (diskFull.test(log)) {
    return new StartError(
      `The disk is full: free some space for ${places.directory} and start again.`,
    );
  }
  if (portTaken.test(log)) {
    return new StartError(
      'The private database found no free port on 127.0.0.1: end a program that listens there and start again.',
    );
  }
  if (forbidden.test(log)) {
    return new StartError(
      `The private database may not write to ${places.directory}: make the folder yours (chown) and start again.`,
    );
  }
  return new StartError(
    `The private database in ${places.directory} can not be opened (${places.log} says why): restore a backup, or move the folder away to begin anew.`,
  );
}

function readLog(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch {
    return '';
  }
}
