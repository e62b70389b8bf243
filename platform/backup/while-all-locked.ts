import type { Connection } from 'mysql2/promise';
import { whileNamedLock } from '../provision/while-named-lock';

/** Does the work while nobody brings any of these schemas up to date. */
export function whileAllLocked<Result>(
  connection: Connection,
  [schema, ...others]: readonly string[],
  work: () => Promise<Result>,
): Promise<Result> {
  if (schema === undefined) return work();
  const next = () => whileAllLocked(connection, others, work);
  return whileNamedLock(connection, `migrate ${schema}`, next);
}
