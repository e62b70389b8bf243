import { join } from 'node:path';
import type { Config } from '../../platform/config';
import { openPrivateDatabase } from '../../platform/private-database';
import { namesOf } from '../../platform/provision/names-of';
import { StartError } from '../../platform/start-error';
import { subgraphNames } from '../../schema/subgraph-names';

export interface OpenDatabase {
  readonly adminUrl: string;
  /** Schema by owner. */
  readonly schemas: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

/** The database as its administrator, for a command that works on all schemas at once. */
export async function openDatabaseOfAll(
  { database, dataDirectory, schemaPrefix }: Config,
  say: (line: string) => void,
): Promise<OpenDatabase> {
  const schemas = Object.fromEntries(
    subgraphNames.map((name) => [name, namesOf(schemaPrefix, name).schema]),
  );
  if (database.kind === 'administered') {
    return { adminUrl: database.adminUrl, schemas, stop: () => Promise.resolve() };
  }
  if (database.kind === 'prepared') {
    throw new StartError('Set MYSQL_URL to a user who may reach every schema, then try again.');
  }
  const server = await openPrivateDatabase({ directory: join(dataDirectory, 'mysql'), say });
  return { adminUrl: server.adminUrl, schemas, stop: () => server.stop() };
}
