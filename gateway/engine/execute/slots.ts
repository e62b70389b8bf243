import type { OnEmpty, RepresentationPart, Representing } from '../compile/compile-representation';
import type { Data } from '../compile/data';
import type { Failure } from './failure';
import type { LossOf } from './losses';

/** Numbers of representations; equal entities have the same. */
export interface Slots {
  readonly representations: readonly Data[];
  /** Null when the fetch is not about this entity; a failure when something it needs was lost. */
  slotOf(entity: Data, lossOf: LossOf | null): number | Failure | null;
}

type Branch = Map<unknown, unknown>;

/** Entities are compared value by value, so that no text is made for those already known. */
export function createSlots({ partsOf, build }: Representing): Slots {
  const representations: Data[] = [];
  const byType = new Map<string, Branch>();
  let lossOf: LossOf | null = null;
  let loss: Failure | undefined;
  const onEmpty: OnEmpty = (object, key) => {
    loss ??= lossOf?.(object, key);
  };

  return {
    representations,
    slotOf(entity, losses) {
      const { __typename: typename } = entity;
      if (typeof typename !== 'string') return null;
      const parts = partsOf(typename);
      if (parts.length === 0) return null;

      let branch = byType.get(typename);
      if (!branch) byType.set(typename, (branch = new Map()));
      lossOf = losses;
      loss = undefined;
      const last = parts.length - 1;
      for (let index = 0; index < last; index += 1) {
        const value = valueOf(entity, parts[index] as RepresentationPart, onEmpty);
        let next = branch.get(value) as Branch | undefined;
        if (!next) branch.set(value, (next = new Map()));
        branch = next;
      }
      const value = valueOf(entity, parts[last] as RepresentationPart, onEmpty);
      if (loss) return loss;
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
function valueOf(entity: Data, { key, read, cut }: RepresentationPart, onEmpty: OnEmpty): unknown {
  const value = read(entity);
  if (value === undefined || value === null) {
    onEmpty(entity, key);
    return null;
  }
  return typeof value === 'object' ? JSON.stringify(cut ? cut(value, onEmpty) : value) : value;
}
