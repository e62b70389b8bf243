import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { StartError } from '../start-error';

const scripts = [
  'system_tables',
  'performance_tables',
  'system_tables_data',
  'maria_add_gis_sp_bootstrap',
  'sys_schema',
];

/**
 * The SQL that makes MariaDB's system tables. Its own script for that, mariadb-install-db, needs
 * programs of other packages; the texts that the script feeds to the server are all here.
 */
export function systemTables(share: string): string {
  const start = 'CREATE DATABASE mysql;\nUSE mysql;\nSET @auth_root_socket = NULL;\n';
  const lines = scripts.flatMap((name) =>
    readFileSync(scriptPath(share, name), 'utf8').split('\n'),
  );
  // No accounts for the machine's own name: they would have no password.
  return start + lines.filter((line) => !line.includes('@current_hostname')).join('\n');
}

function scriptPath(share: string, name: string): string {
  // Up to version 10 the names begin with mysql, from 11 on with mariadb.
  const candidates = [`mariadb_${name}.sql`, `mysql_${name}.sql`, `${name}.sql`];
  const found = candidates.map((file) => join(share, file)).find(existsSync);
  if (found) return found;
  throw new StartError(
    'The installed MariaDB lacks the files that make a new database: install the package mariadb-server-core anew, or set MYSQL_URL.',
  );
}
