/** Which tables are special; all others are read and written in every way. */
export interface TableKinds {
  /** Rows are added and never changed: history, ledgers, logs. */
  readonly appendOnly: readonly string[];
  /** Not even read by the running user. */
  readonly hidden: readonly string[];
  /** Written by migrations alone. */
  readonly readOnly?: readonly string[];
}

export type Rights = ReadonlyMap<string, ReadonlySet<string>>;

/** The rights of the running user on each table that it may touch. */
export function wantedRights(
  tables: readonly string[],
  { appendOnly, hidden, readOnly = ['migrations'] }: TableKinds,
): Rights {
  // A misspelt name would leave a table open that somebody meant to close.
  const unknown = [...appendOnly, ...hidden, ...readOnly].filter((name) => !tables.includes(name));
  if (unknown.length > 0) throw new Error(`There is no table ${unknown.join(', ')} to restrict`);

  const rightsOn = (table: string) => {
    if (hidden.includes(table)) return [];
    if (readOnly.includes(table)) return ['SELECT'];
    return appendOnly.includes(table)
      ? ['SELECT', 'INSERT']
      : ['SELECT', 'INSERT', 'UPDATE', 'DELETE'];
  };
  return new Map(tables.map((table) => [table, new Set(rightsOn(table))]));
}
