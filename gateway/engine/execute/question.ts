import type { Data } from '../compile/data';
import type { Step } from '../compile/step';
import type { Failure } from './failure';
import { lossesOf } from './losses';
import { createSlots, slotOf, type Slots } from './slots';
import { walk } from './walk';

/** What one batch of steps has to ask now. */
export interface Question {
  readonly lead: Step;
  readonly parts: readonly QuestionPart[];
  /** Null when root fields are asked. */
  readonly representations: readonly Data[] | null;
}

/** The objects of one step, each with the number of its representation. */
export interface QuestionPart {
  readonly step: Step;
  readonly targets: readonly Data[];
  readonly slots: readonly number[];
  /** Fields that need something lost, whatever the answer says of them. */
  readonly spoilt: readonly Spoilt[];
}

export interface Spoilt {
  readonly target: Data;
  readonly key: string;
  readonly cause: Failure;
}

/** Equal entities are asked once. Null when there is nothing to ask. */
export function questionOf(
  steps: readonly Step[],
  root: Data,
  failures: Failure[],
): Question | null {
  const [lead] = steps;
  if (!lead) return null;
  if (!lead.represent) {
    const targets = walk(root, lead);
    const part = { step: lead, targets, slots: targets.map(() => 0), spoilt: [] };
    return targets.length > 0 ? { lead, parts: [part], representations: null } : null;
  }
  // Steps of one batch need the same of their entities.
  const slots = createSlots(lead.represent, lead);
  const parts = steps.map((step) => partOf(step, walk(root, step), failures, slots));
  const { representations } = slots;
  return representations.length > 0 ? { lead, parts, representations } : null;
}

function partOf(
  step: Step,
  found: readonly Data[],
  failures: Failure[],
  known: Slots,
): QuestionPart {
  const targets: Data[] = [];
  const slots: number[] = [];
  const spoilt: Spoilt[] = [];
  const lostBy = new Map<Failure, Set<Data>>();
  const lossOf = failures.length > 0 ? lossesOf(failures) : null;
  for (const target of found) {
    const slot = slotOf(known, target, lossOf);
    if (typeof slot === 'number') {
      targets.push(target);
      slots.push(slot);
      for (const [lost, cause] of known.spoilt) {
        for (const key of step.dependents.get(lost) ?? []) spoilt.push({ target, key, cause });
      }
    } else if (slot !== null) {
      lostBy.set(slot, (lostBy.get(slot) ?? new Set()).add(target));
    }
  }
  // What needs something lost is lost for the same reason.
  for (const [{ message, extensions }, lost] of lostBy) {
    failures.push({ step, targets: lost, path: [], message, extensions });
  }
  return { step, targets, slots, spoilt };
}
