import type { FetchNode } from '@apollo/query-planner';
import type { Data } from './data';
import { isData } from './is-data';
import { readOwn } from './read-own';
import type { TypesOf } from './types-of';

type Rewrites = FetchNode['inputRewrites'];
type Visit = (value: unknown) => void;

const onType = '... on ';

/** Changes that the planner wants in a representation or in an answer; null when there are none. */
export function compileRewrites(rewrites: Rewrites, types: TypesOf): Visit | null {
  if (!rewrites || rewrites.length === 0) return null;
  const compiled = rewrites.map((rewrite) => {
    const last = rewrite.path.at(-1) ?? '';
    return along(rewrite.path.slice(0, -1), change(rewrite, last));
  });
  return (value) => {
    for (const apply of compiled) apply(value);
  };

  function change(rewrite: NonNullable<Rewrites>[number], key: string): (data: Data) => void {
    if (rewrite.kind === 'ValueSetter') {
      return (data) => {
        data[key] = rewrite.setValueTo;
      };
    }
    const read = readOwn(key);
    return (data) => {
      const value = read(data);
      if (value !== undefined) data[rewrite.renameKeyTo] = value;
    };
  }

  function along([first, ...rest]: readonly string[], apply: (data: Data) => void): Visit {
    if (first === undefined) return eachObject(apply);
    const deeper = along(rest, apply);
    if (first.startsWith(onType)) {
      const condition = first.slice(onType.length);
      return eachObject((data) => {
        const { __typename: typename } = data;
        if (typeof typename !== 'string' || types.meets(typename, condition)) deeper(data);
      });
    }
    const read = readOwn(first);
    return eachObject((data) => deeper(read(data)));
  }

  function eachObject(apply: (data: Data) => void): Visit {
    return function visit(value) {
      if (Array.isArray(value)) value.forEach(visit);
      else if (isData(value)) apply(value);
    };
  }
}
