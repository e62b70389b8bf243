import type { FetchNode, QueryPlanSelectionNode } from '@apollo/query-planner';
import { compileRewrites } from './compile-rewrites';
import type { Data } from './data';
import { isData } from './is-data';
import { readOwn } from './read-own';
import type { TypesOf } from './types-of';

/** How one subgraph recognises one entity. */
export interface Representation {
  readonly value: Data;
  /** Equal for equal representations of one fetch. */
  readonly key: string;
  /** Something that it needs was never received. */
  readonly incomplete: boolean;
}

type Represent = (entity: Data) => Representation | null;
type Selections = readonly QueryPlanSelectionNode[];

interface Part {
  readonly key: string;
  readonly read: (data: Data) => unknown;
  readonly selections: Selections | null;
}

/** Null means that this entity is of a type that the fetch is not about. */
export function compileRepresentation(
  { requires = [], inputRewrites }: FetchNode,
  types: TypesOf,
): Represent {
  const rewrite = compileRewrites(inputRewrites, types);
  const partsByType = new Map<Selections, Map<string, readonly Part[]>>();

  /** The selections that hold for a type, those of the same name joined. */
  function partsOf(selections: Selections, typename: string): readonly Part[] {
    let byType = partsByType.get(selections);
    if (!byType) partsByType.set(selections, (byType = new Map()));
    let parts = byType.get(typename);
    if (!parts) byType.set(typename, (parts = join(selections, typename)));
    return parts;
  }

  function join(selections: Selections, typename: string): readonly Part[] {
    const found = new Map<string, Part>();
    (function add(nodes: Selections): void {
      for (const node of nodes) {
        if (node.kind === 'InlineFragment') {
          const { typeCondition } = node;
          if (!typeCondition || types.meets(typename, typeCondition)) add(node.selections);
          continue;
        }
        const key = node.alias ?? node.name;
        const before = found.get(key)?.selections ?? [];
        const all = node.selections ? [...before, ...node.selections] : null;
        found.set(key, { key, read: readOwn(key), selections: all });
      }
    })(selections);
    return [...found.values()];
  }

  let incomplete = false;

  function copy(value: unknown, selections: Selections | null): unknown {
    if (value === undefined) {
      incomplete = true;
      return null;
    }
    if (selections === null || value === null) return value;
    if (Array.isArray(value)) return value.map((item: unknown) => copy(item, selections));
    return isData(value) ? pick(value, partsOf(selections, typenameOf(value))) : value;
  }

  function pick(data: Data, parts: readonly Part[]): Data {
    const value: Data = {};
    for (const { key, read, selections } of parts) value[key] = copy(read(data), selections);
    return value;
  }

  return (entity) => {
    const typename = typenameOf(entity);
    const parts = partsOf(requires, typename);
    if (typename === '' || parts.length === 0) return null;
    incomplete = false;
    const value = pick(entity, parts);
    rewrite?.(value);
    return { value, key: JSON.stringify(value), incomplete };
  };
}

const typenameOf = ({ __typename }: Data) => (typeof __typename === 'string' ? __typename : '');
