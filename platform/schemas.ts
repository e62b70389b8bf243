import { join } from 'node:path';
import type { Config, PreparedUrls } from './config';
import { databasePassword } from './database-password';
import { openPrivateDatabase } from './private-database';
import { provisionSchemas } from './provision';
import { StartError } from './start-error';

/** The schemas of this process, and what must be stopped when it ends. */
export interface OpenSchemas {
  urlsOf(name: string): PreparedUrls;
  stop(): Promise<void>;
}

/** Finds or starts the database and makes sure that each schema and its two users exist. */
export async function openSchemas(
  config: Config,
  names: readonly string[],
  say: (line: string) => void,
): Promise<OpenSchemas> {
  const { database, dataDirectory } = config;
  const nothing = () => Promise.resolve();

  if (database.kind === 'prepared') {
    return { urlsOf: (name) => database.urls[name] ?? missing(name), stop: nothing };
  }
  if (database.kind === 'administered') {
    const urls = await provision(database.adminUrl);
    return { urlsOf: (name) => urls[name] ?? missing(name), stop: nothing };
  }
  const server = await openPrivateDatabase({ directory: join(dataDirectory, 'mysql'), say });
  const urls = await provision(server.adminUrl).catch(async (error: unknown) => {
    await server.stop();
    throw error;
  });
  return { urlsOf: (name) => urls[name] ?? missing(name), stop: () => server.stop() };

  async function provision(adminUrl: string): Promise<Record<string, PreparedUrls>> {
    return provisionSchemas({
      adminUrl,
      names,
      prefix: config.schemaPrefix,
      passwordFor: (user) => databasePassword(config.databaseSecret, user),
    });
  }
}

function missing(name: string): never {
  const variable = `ALLIANCE_${name.toUpperCase()}_MYSQL_URL`;
  throw new StartError(
    `${variable} is missing: set it, or set MYSQL_URL for all schemas together.`,
  );
}
