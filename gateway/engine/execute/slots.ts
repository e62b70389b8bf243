import type { OnEmpty, RepresentationPart, Representing } from '../compile/compile-representation';
import type { Data } from '../compile/data';
import type { Step } from '../compile/step';
import type { Failure } from './failure';
import type { LossOf } from './losses';

/** Numbers of representations; equal entities have the same. */
export interface Slots {
  readonly representing: Representing;
  readonly step: Pick<Step, 'keys' | 'dependents'>;
  readonly representations: Data[];
  /** By type, then by each value that is needed, in order. */
  readonly byType: Map<string, Branch>;
  /** What the entity of the last call lost that only some fields need, and why. */
  readonly spoilt: Map<string, Failure>;
}

type Branch = Map<unknown, unknown>;

export const createSlots = (representing: Representing, step: Slots['step']): Slots => ({
  representing,
  step,
  representations: [],
  byType: new Map(),
  spoilt: new Map(),
});

/**
 * The number of an entity's representation; null when the fetch is not about it; a failure when
 * something it needs was lost. Entities are compared value by value, so that no text is made for those
 * already known.
 */
export function slotOf(
  { representing, step, representations, byType, spoilt }: Slots,
  entity: Data,
  lossOf: LossOf | null,
): number | Failure | null {
  const { __typename: typename } = entity;
  if (typeof typename !== 'string') return null;
  const parts = representing.partsOf(typename);
  if (parts.length === 0) return null;

  let branch = byType.get(typename);
  if (!branch) byType.set(typename, (branch = new Map()));
  if (lossOf) spoilt.clear();
  const last = parts.length - 1;
  for (let index = 0; index < last; index += 1) {
    const value = compared(entity, parts[index] as RepresentationPart, lossOf, spoilt);
    let next = branch.get(value) as Branch | undefined;
    if (!next) branch.set(value, (next = new Map()));
    branch = next;
  }
  const value = compared(entity, parts[last] as RepresentationPart, lossOf, spoilt);
  for (const [lost, failure] of spoilt) if (isVital(lost, step)) return failure;
  let slot = branch.get(value) as number | undefined;
  if (slot === undefined) {
    slot = representations.push(representing.build(entity, parts)) - 1;
    branch.set(value, slot);
  }
  return slot;
}

/** Something to compare: the value itself, or the text of an object. */
function compared(
  entity: Data,
  { key, read, cut }: RepresentationPart,
  lossOf: LossOf | null,
  spoilt: Map<string, Failure>,
): unknown {
  const value = read(entity);
  if (value !== undefined && value !== null && typeof value !== 'object') return value;
  const onEmpty = lossOf ? noteLosses(lossOf, key, spoilt) : ignore;
  if (value === undefined || value === null) {
    onEmpty(entity, key);
    return null;
  }
  return JSON.stringify(cut ? cut(value, onEmpty) : value);
}

const ignore = () => undefined;

const noteLosses =
  (lossOf: LossOf, part: string, spoilt: Map<string, Failure>): OnEmpty =>
  (object, key) => {
    const loss = lossOf(object, key);
    if (loss) spoilt.set(part, loss);
  };

/** Whether nothing can be asked without it: a key, or what all fields need. */
function isVital(lost: string, { keys, dependents }: Slots['step']): boolean {
  const needing = dependents.get(lost);
  return !needing || keys.every((key) => key === '__typename' || needing.has(key));
}
