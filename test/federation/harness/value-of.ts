import type { Draft } from './draft';

/**
 * A required field of an object: a plain value where a gateway sent it, a function where the judge
 * has the object itself.
 */
export function valueOf(self: Draft, field: string, args: object): unknown {
  const value = self[field];
  return typeof value === 'function'
    ? (value as (given: object) => unknown).call(self, args)
    : (value ?? null);
}
