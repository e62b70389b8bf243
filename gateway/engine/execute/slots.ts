import type { RepresentationPart, Representing } from '../compile/compile-representation';
import type { Data } from '../compile/data';

/** Numbers of representations; equal entities have the same. */
export interface Slots {
  readonly representations: readonly Data[];
  /** Null when the fetch is not about this entity; `lost` when what it needs was never received. */
  slotOf(entity: Data, isLost: (entity: Data, key: string) => boolean): number | 'lost' | null;
}

type Branch = Map<unknown, unknown>;

/** Entities are compared value by value, so that no text is made for those already known. */
export function createSlots({ partsOf, build }: Representing): Slots {
  const representations: Data[] = [];
  const byType = new Map<string, Branch>();
  const missing: string[] = [];

  return {
    representations,
    slotOf(entity, isLost) {
      const { __typename: typename } = entity;
      if (typeof typename !== 'string') return null;
      const parts = partsOf(typename);
      if (parts.length === 0) return null;

      let branch = byType.get(typename);
      if (!branch) byType.set(typename, (branch = new Map()));
      missing.length = 0;
      const last = parts.length - 1;
      for (let index = 0; index < last; index += 1) {
        const value = valueOf(entity, parts[index] as RepresentationPart, missing);
        let next = branch.get(value) as Branch | undefined;
        if (!next) branch.set(value, (next = new Map()));
        branch = next;
      }
      const value = valueOf(entity, parts[last] as RepresentationPart, missing);
      if (missing.some((key) => isLost(entity, key))) return 'lost';
      let slot = branch.get(value) as number | undefined;
      if (slot === undefined) {
        slot = representations.push(build(entity, parts)) - 1;
        branch.set(value, slot);
      }
      return slot;
    },
  };
}

/** Something to compare: the value itself, or the text of an object. */
function valueOf(entity: Data, { key, read, cut }: RepresentationPart, missing: string[]): unknown {
  const value = read(entity);
  if (value === undefined) missing.push(key);
  if (typeof value !== 'object' || value === null) return value ?? null;
  return JSON.stringify(cut ? cut(value, () => missing.push(key)) : value);
}
