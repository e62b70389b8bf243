import { StartError } from '../start-error';

const diskFull = new Set(['ER_DISK_FULL', 'ER_RECORD_FILE_FULL']);
const forbidden = /_ACCESS_DENIED_ERROR$|^ER_DBACCESS_DENIED/;

/** Why the tables could not be brought up to date, and the way out. */
export function explainMigrationFailure(error: unknown, schema: string): StartError {
  const { code = '', message } = error as NodeJS.ErrnoException;
  if (diskFull.has(code) || /No space left on device/.test(message)) {
    return new StartError('The disk of the database is full: free some space and start again.');
  }
  if (forbidden.test(code)) {
    return new StartError(
      `The migrating user of ${schema} may not change its tables: run "npm run db:prepare" with MYSQL_URL, then start again.`,
    );
  }
  return new StartError(
    `The tables of ${schema} could not be brought up to date (${message}): ` +
      'restore the last backup, or drop this schema if it holds nothing you need, and start again.',
  );
}
