import { existsSync, readFileSync, realpathSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../../platform/config';
import { findServer } from '../../platform/private-database/find-server';
import { StartError } from '../../platform/start-error';

/** The running database, as its administrator; commands that only look start none of their own. */
export function adminUrl({ database, dataDirectory }: Config): string {
  if (database.kind === 'administered') return database.adminUrl;
  const directory = join(dataDirectory, 'mysql');
  const server = existsSync(join(directory, 'data'))
    ? findServer(join(realpathSync(directory), 'data'))
    : null;
  if (database.kind !== 'private' || !server?.port) {
    throw new StartError('The database does not run: start it with "npm start", then try again.');
  }
  const password = readFileSync(join(directory, 'root-password'), 'utf8');
  return `mysql://root:${password}@127.0.0.1:${server.port}`;
}
