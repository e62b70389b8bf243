import type { Data } from './data';
import { isData } from './is-data';
import { readOwn } from './read-own';
import type { TypesOf } from './types-of';

export type MergeInto = (target: Data, source: Data) => void;

/**
 * Puts what a fetch brought for one object beside what is known of it. Values are shared, not
 * copied: many places may hold the same one. So a value that has to grow is replaced by a new one.
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
      return known.map((item, index) => combine(item, value[index]));
    }
    return isData(known) && isData(value) ? union(known, value) : value;
  }

  function union(known: Data, value: Data): Data {
    const both: Data = { ...known };
    for (const key of Object.keys(value)) {
      if (key === '__proto__') continue; // no subgraph is ever asked for it
      if (key === '__typename' && !types.isObject(String(value[key])) && known[key]) continue;
      both[key] = combine(Object.hasOwn(known, key) ? known[key] : undefined, value[key]);
    }
    return both;
  }
}
