import { conflict } from '../errors';

/** Refuses to change a row that somebody else has changed since the client read it. */
export function requireVersion(row: { readonly version: number }, expected: number): void {
  if (row.version !== expected) throw conflict({ expected, actual: row.version });
}
