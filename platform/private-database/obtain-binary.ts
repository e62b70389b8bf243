import { StartError } from '../start-error';
import { installPackages } from '../system-packages/install-packages';
import { findBinary } from './find-binary';
import type { ServerBinary } from './server-binary';

/** A database server: the machine's, or one that is installed now. */
export async function obtainBinary(
  packagesDirectory: string,
  say: (line: string) => void,
): Promise<ServerBinary> {
  const found = findBinary(packagesDirectory);
  if (found) return found;

  say('No database server is installed here; installing MariaDB …');
  const why = await installPackages(['mariadb-server-core'], packagesDirectory, say);
  const installed = findBinary(packagesDirectory);
  if (installed) return installed;
  throw new StartError(
    `No database server could be found or installed${why ? ` (${why})` : ''}: install the package mariadb-server-core or mysql-server, or set MYSQL_URL or the ALLIANCE_<NAME>_MYSQL_URL variables, or set ALLIANCE_DATABASE=docker.`,
  );
}
