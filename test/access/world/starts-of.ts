import type { Row, Side } from './side';

/** The ids from which a way may start, by type: rows of a side, and what everybody knows of it. */
export function startsOf(
  { group, hospital, site, doctor }: Side,
  rows: readonly Pick<Row, 'type' | 'id'>[],
): (type: string) => readonly string[] {
  const starts = new Map<string, string[]>([
    ['Group', [group]],
    ['Hospital', [hospital]],
    ['Site', [site]],
    ['Doctor', [doctor]],
  ]);
  for (const { type, id } of rows) starts.set(type, [...(starts.get(type) ?? []), id]);
  return (type) => starts.get(type) ?? [];
}
