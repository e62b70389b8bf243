import type { Config } from '../../platform/config';
import { databasePassword } from '../../platform/database-password';
import { namesOf } from '../../platform/provision/names-of';
import { userUrl } from '../../platform/provision/user-url';
import { StartError } from '../../platform/start-error';
import { adminUrl } from './admin-url';

/** The way into one schema of the running database, as the user that the program runs with. */
export function appUrl(config: Config, name: string): string {
  if (config.database.kind === 'prepared') {
    const prepared = config.database.urls[name];
    if (prepared) return prepared.appUrl;
    throw new StartError(`Set ALLIANCE_${name.toUpperCase()}_MYSQL_URL, then try again.`);
  }
  const { schema, app } = namesOf(config.schemaPrefix, name);
  return userUrl(adminUrl(config), app, databasePassword(config.databaseSecret, app), schema);
}
