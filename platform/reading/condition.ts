import { isAscii } from './is-ascii';

/** A piece of SQL over the table `t`, with its values. Only repositories write one. */
export interface Condition {
  readonly sql: string;
  readonly values: readonly unknown[];
}

export const where = (sql: string, ...values: readonly unknown[]): Condition => ({ sql, values });

/** All of them; no condition at all is true. */
export function all(conditions: readonly (Condition | null)[]): Condition {
  const given = conditions.filter((condition) => condition !== null);
  if (given.length === 0) return where('TRUE');
  return {
    sql: given.map(({ sql }) => `(${sql})`).join(' AND '),
    values: given.flatMap(({ values }) => values),
  };
}

/** The condition when the client gave a value, else none. An empty list matches nothing. */
export function whenGiven<Value>(
  value: Value | null | undefined,
  condition: (value: Value) => Condition,
): Condition | null {
  return value === null || value === undefined ? null : condition(value);
}

export function oneOf(column: string, values: readonly unknown[]): Condition {
  return values.length === 0 ? where('FALSE') : where(`${column} IN (?)`, values);
}

/** Text that starts with what the client typed; `%`, `_` and `!` stand for themselves. */
export function startsWith(column: string, text: string): Condition {
  return where(`${column} LIKE ? ESCAPE '!'`, `${text.replace(/[!%_]/g, '!$&')}%`);
}

/**
 * The row of an id or a code that came from outside. Such columns hold ASCII only, and the database
 * refuses to compare them with anything else: other text is the id of nothing.
 */
export function hasCode(column: string, code: string): Condition {
  return isAscii(code) ? where(`${column} = ?`, code) : where('FALSE');
}

/** The code itself or one below it, where a dot divides the levels. */
export function isWithin(column: string, code: string): Condition {
  if (!isAscii(code)) return where('FALSE');
  const below = startsWith(column, `${code}.`);
  return where(`${column} = ? OR ${below.sql}`, code, ...below.values);
}
