import { StartError } from '../start-error';

const missingRights = new Set([
  'ER_ACCESS_DENIED_ERROR',
  'ER_DBACCESS_DENIED_ERROR',
  'ER_TABLEACCESS_DENIED_ERROR',
  'ER_SPECIFIC_ACCESS_DENIED_ERROR',
  'ER_CANNOT_USER',
]);

/** Turns the server's no into the sentence that says what to do; other errors stay what they are. */
export function explainRefusal(error: unknown): unknown {
  const code = error instanceof Error ? (error as NodeJS.ErrnoException).code : undefined;
  if (code === undefined || !missingRights.has(code)) return error;
  return new StartError(
    'The user of MYSQL_URL may not make schemas and users: give it the rights, or let somebody who has them run "npm run db:prepare" and set the ALLIANCE_<NAME>_MYSQL_URL variables.',
    { cause: error },
  );
}
