import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { compileRewrites } from './compile-rewrites';
import type { Data } from './data';
import { isData } from './is-data';
import { readOwn } from './read-own';
import type { TypesOf } from './types-of';

/** How one fetch tells its subgraph which entities it means. */
export interface Representing {
  /** What it needs of an entity, in order; empty when it is not about this type. */
  partsOf(typename: string): readonly RepresentationPart[];
  build(entity: Data, parts: readonly RepresentationPart[]): Data;
}

export interface RepresentationPart {
  readonly key: string;
  readonly read: (data: Data) => unknown;
  /** The part of a value that is needed. */
  readonly cut: ((value: unknown, onEmpty: OnEmpty) => unknown) | null;
}

/** Told of every object on the way that has no value under a key that is needed. */
export type OnEmpty = (object: Data, key: string) => void;

type Selections = readonly QueryPlanSelectionNode[];

export function compileRepresentation(
  { requires = [], inputRewrites }: FetchNode,
  types: TypesOf,
): Representing {
  const rewrite = compileRewrites(inputRewrites, types);
  const compiled = compileSelections(requires, types);

  return {
    partsOf: compiled,
    build(entity, parts) {
      const value: Data = {};
      for (const { key, read, cut } of parts) {
        const known = read(entity) ?? null;
        value[key] = cut ? cut(known, ignore) : known;
      }
      rewrite?.(value);
      return value;
    },
  };
}

const ignore = () => undefined;

/** The parts that hold for a type, found once for each type. */
function compileSelections(selections: Selections, types: TypesOf): Representing['partsOf'] {
  const byType = new Map<string, readonly RepresentationPart[]>();
  return (typename) => {
    let parts = byType.get(typename);
    if (!parts) {
      parts = join(selections, typename, types);
      byType.set(typename, parts);
    }
    return parts;
  };
}

/** Selections of the same name are one, whatever fragments they stand in. */
function join(
  selections: Selections,
  typename: string,
  types: TypesOf,
): readonly RepresentationPart[] {
  const found = new Map<string, Selections | null>();
  (function add(nodes: Selections): void {
    for (const node of nodes) {
      if (node.kind === 'InlineFragment') {
        const { typeCondition } = node;
        if (!typeCondition || types.meets(typename, typeCondition)) add(node.selections);
        continue;
      }
      const key = node.alias ?? node.name;
      found.set(key, node.selections ? [...(found.get(key) ?? []), ...node.selections] : null);
    }
  })(selections);
  return [...found].map(([key, deeper]) => ({
    key,
    read: readOwn(key),
    cut: deeper ? compileCut(deeper, types) : null,
  }));
}

function compileCut(
  selections: Selections,
  types: TypesOf,
): NonNullable<RepresentationPart['cut']> {
  const partsOf = compileSelections(selections, types);
  return function cutValue(value, onEmpty): unknown {
    if (Array.isArray(value)) return value.map((item: unknown) => cutValue(item, onEmpty));
    if (!isData(value)) return value;
    const { __typename: typename } = value;
    const copy: Data = {};
    for (const { key, read, cut } of partsOf(typeof typename === 'string' ? typename : '')) {
      const known = read(value);
      if (known === undefined || known === null) onEmpty(value, key);
      copy[key] = known === undefined ? null : cut ? cut(known, onEmpty) : known;
    }
    return copy;
  };
}
