import type { Data } from './data';
import { isData } from './is-data';
import { readOwn } from './read-own';
import type { TypesOf } from './types-of';

export type MergeInto = (target: Data, source: Data) => void;

/**
 * Puts what a fetch brought for one object beside what is known of it. Objects are shared between
 * the places where the same fetch found the same entity, and fetches that run at the same time hold
 * on to them: so they grow in place, and are never replaced.
 */
export function compileMerge(keys: readonly string[], types: TypesOf): MergeInto {
  const parts = keys
    .filter((key) => key !== '__typename')
    .map((key) => ({ key, read: readOwn(key) }));

  return (target, source) => {
    const { __typename: typename } = source;
    // A subgraph may know an object only by its interface; who knows better wins.
    if (typeof typename === 'string' && (types.isObject(typename) || !target.__typename)) {
      target.__typename = typename;
    }
    for (const { key, read } of parts) {
      const value = read(source);
      if (value !== undefined) target[key] = combine(read(target), value);
    }
  };

  function combine(known: unknown, value: unknown): unknown {
    if (known === undefined || known === null) return value;
    if (value === null) return known;
    if (Array.isArray(known) && Array.isArray(value)) {
      if (known.length !== value.length) return value;
      for (const [index, item] of known.entries()) known[index] = combine(item, value[index]);
      return known;
    }
    if (!isData(known) || !isData(value) || known === value) return value;
    for (const key of Object.keys(value)) {
      if (key === '__proto__') continue; // no subgraph is ever asked for it
      if (key === '__typename' && !types.isObject(String(value[key])) && known[key]) continue;
      known[key] = combine(Object.hasOwn(known, key) ? known[key] : undefined, value[key]);
    }
    return known;
  }
}
