import { createConnection, type Connection } from 'mysql2/promise';
import { StartError } from '../start-error';

const unreachable = new Set([
  'ECONNREFUSED',
  'ENOTFOUND',
  'EAI_AGAIN',
  'ETIMEDOUT',
  'EHOSTUNREACH',
]);

/** A connection for preparing a database, or the one sentence that says why there is none. */
export async function connect(url: string): Promise<Connection> {
  const { host, username } = parse(url);
  try {
    return await createConnection({ uri: url, connectTimeout: 5_000, multipleStatements: false });
  } catch (error) {
    const code = (error as NodeJS.ErrnoException).code ?? '';
    if (unreachable.has(code)) {
      throw new StartError(`No database answers at ${host}: start it, or correct the MySQL URL.`);
    }
    if (code.startsWith('ER_ACCESS_DENIED') || code.startsWith('ER_DBACCESS_DENIED')) {
      throw new StartError(
        `The database at ${host} refuses the user "${username}": correct user and password in the MySQL URL.`,
      );
    }
    throw new StartError(
      `The database at ${host} can not be used (${code || 'no MySQL answer'}): correct the MySQL URL.`,
      { cause: error },
    );
  }
}

function parse(url: string): { host: string; username: string } {
  const parsed = URL.canParse(url) ? new URL(url) : null;
  if (parsed?.protocol === 'mysql:' && parsed.hostname) {
    return { host: parsed.host, username: decodeURIComponent(parsed.username) };
  }
  throw new StartError('The MySQL URL must look like mysql://user:password@host:3306.');
}
