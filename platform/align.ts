// A batch function owes one answer per key, in key order; SQL answers in any order, with gaps.

/** For each key the row that has it, or null. */
export function oneForEach<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): (Row | null)[] {
  const rowByKey = new Map(rows.map((row) => [keyOf(row), row] as const));
  return keys.map((key) => rowByKey.get(key) ?? null);
}

/** For each key all rows that have it, in the order SQL gave them. */
export function manyForEach<Key, Row>(
  keys: readonly Key[],
  rows: readonly Row[],
  keyOf: (row: Row) => Key,
): Row[][] {
  const rowsByKey = new Map<Key, Row[]>(keys.map((key) => [key, []]));
  for (const row of rows) rowsByKey.get(keyOf(row))?.push(row);
  return keys.map((key) => rowsByKey.get(key) ?? []);
}
