import type { Data } from '../compile/data';

/** Which fields of which objects are null because a subgraph has no such entity. */
export interface Absences {
  note(object: Data, keys: readonly string[]): void;
  has(object: object, key: string): boolean;
}

/** Nobody failed: who asks for what is not there, or not theirs, finds nothing. */
export function createAbsences(): Absences {
  const noted = new Map<object, readonly (readonly string[])[]>();
  return {
    note: (object, keys) => void noted.set(object, [...(noted.get(object) ?? []), keys]),
    has: (object, key) => noted.get(object)?.some((keys) => keys.includes(key)) ?? false,
  };
}
