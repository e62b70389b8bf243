import type { Data } from '../compile/data';
import type { Step } from '../compile/step';
import type { Failure, PublicFailure } from './failure';
import { walk } from './walk';

/** What one step has to ask now. */
export interface Question {
  readonly step: Step;
  readonly targets: readonly Data[];
  /** For each target the number of its representation. */
  readonly slots: readonly number[];
  /** Null when root fields are asked. */
  readonly representations: readonly Data[] | null;
}

const lacking: PublicFailure = {
  message: 'This field needs data that is not available right now; please try again.',
  extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
};

/** Equal entities are asked once. Null when there is nothing to ask. */
export function questionOf(step: Step, root: Data, failures: Failure[]): Question | null {
  const found = walk(root, step.path);
  const { represent } = step;
  if (!represent) {
    return found.length > 0
      ? { step, targets: found, slots: found.map(() => 0), representations: null }
      : null;
  }

  const targets: Data[] = [];
  const slots: number[] = [];
  const representations: Data[] = [];
  const slotByKey = new Map<string, number>();
  const lost = new Set<Data>();
  for (const target of found) {
    const representation = represent(target);
    if (!representation) continue;
    // What was never received is lost when something failed, and otherwise simply not there.
    if (representation.incomplete && failures.length > 0) {
      lost.add(target);
      continue;
    }
    let slot = slotByKey.get(representation.key);
    if (slot === undefined) {
      slot = representations.push(representation.value) - 1;
      slotByKey.set(representation.key, slot);
    }
    targets.push(target);
    slots.push(slot);
  }
  if (lost.size > 0) failures.push({ step, targets: lost, path: [], ...causeOf(lost, failures) });
  return representations.length > 0 ? { step, targets, slots, representations } : null;
}

/** The failure of the same objects that came before, if there is one. */
function causeOf(lost: ReadonlySet<Data>, failures: readonly Failure[]): PublicFailure {
  const cause = failures.find(({ targets }) => [...targets].some((target) => lost.has(target)));
  return cause ? { message: cause.message, extensions: cause.extensions } : lacking;
}
