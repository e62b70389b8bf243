import type { PreparedUrls } from '../../platform/config';

/** The variables that lead each process to its schema, as lines of an environment file. */
export function urlVariables(urls: Readonly<Record<string, PreparedUrls>>): string[] {
  return Object.entries(urls).flatMap(([name, { appUrl, migratorUrl }]) => [
    `ALLIANCE_${name.toUpperCase()}_MYSQL_URL=${appUrl}`,
    `ALLIANCE_${name.toUpperCase()}_MIGRATOR_MYSQL_URL=${migratorUrl}`,
  ]);
}
