import type { OnEmpty, RepresentationPart, Representing } from '../compile/compile-representation';
import type { Data } from '../compile/data';
import type { Step } from '../compile/step';
import type { Failure } from './failure';
import type { LossOf } from './losses';

/** Numbers of representations; equal entities have the same. */
export interface Slots {
  readonly representations: readonly Data[];
  /** Null when the fetch is not about this entity; a failure when something it needs was lost. */
  slotOf(entity: Data, lossOf: LossOf | null): number | Failure | null;
  /** What the entity of the last call lost that only some fields need, and why. */
  readonly spoilt: ReadonlyMap<string, Failure>;
}

type Branch = Map<unknown, unknown>;

/** Entities are compared value by value, so that no text is made for those already known. */
export function createSlots(
  { partsOf, build }: Representing,
  { keys, dependents }: Pick<Step, 'keys' | 'dependents'>,
): Slots {
  const representations: Data[] = [];
  const byType = new Map<string, Branch>();
  let lossOf: LossOf | null = null;
  let part = '';
  const spoilt = new Map<string, Failure>();
  const onEmpty: OnEmpty = (object, key) => {
    const loss = lossOf?.(object, key);
    if (loss) spoilt.set(part, loss);
  };

  /** Whether nothing can be asked without it: a key, or what all fields need. */
  function isVital(lost: string): boolean {
    const needing = dependents.get(lost);
    return !needing || keys.every((key) => key === '__typename' || needing.has(key));
  }

  /** Something to compare: the value itself, or the text of an object. */
  function compared(entity: Data, { key, read, cut }: RepresentationPart): unknown {
    part = key;
    const value = read(entity);
    if (value === undefined || value === null) {
      onEmpty(entity, key);
      return null;
    }
    return typeof value === 'object' ? JSON.stringify(cut ? cut(value, onEmpty) : value) : value;
  }

  return {
    representations,
    spoilt,
    slotOf(entity, losses) {
      const { __typename: typename } = entity;
      if (typeof typename !== 'string') return null;
      const parts = partsOf(typename);
      if (parts.length === 0) return null;

      let branch = byType.get(typename);
      if (!branch) byType.set(typename, (branch = new Map()));
      lossOf = losses;
      spoilt.clear();
      const last = parts.length - 1;
      for (let index = 0; index < last; index += 1) {
        const value = compared(entity, parts[index] as RepresentationPart);
        let next = branch.get(value) as Branch | undefined;
        if (!next) branch.set(value, (next = new Map()));
        branch = next;
      }
      const value = compared(entity, parts[last] as RepresentationPart);
      for (const [lost, failure] of spoilt) if (isVital(lost)) return failure;
      let slot = branch.get(value) as number | undefined;
      if (slot === undefined) {
        slot = representations.push(build(entity, parts)) - 1;
        branch.set(value, slot);
      }
      return slot;
    },
  };
}
