import type { Data } from '../compile/data';
import type { Step } from '../compile/step';
import type { Failure, PublicFailure } from './failure';
import { createSlots, type Slots } from './slots';
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
}

const lacking: PublicFailure = {
  message: 'This field needs data that is not available right now; please try again.',
  extensions: { code: 'SUBGRAPH_UNAVAILABLE' },
};

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
    const part = { step: lead, targets, slots: targets.map(() => 0) };
    return targets.length > 0 ? { lead, parts: [part], representations: null } : null;
  }
  // Steps of one batch need the same of their entities.
  const slots = createSlots(lead.represent);
  const parts = steps.map((step) => partOf(step, walk(root, step), failures, slots));
  const { representations } = slots;
  return representations.length > 0 ? { lead, parts, representations } : null;
}

function partOf(
  step: Step,
  found: readonly Data[],
  failures: Failure[],
  { slotOf }: Slots,
): QuestionPart {
  const targets: Data[] = [];
  const slots: number[] = [];
  const lost = new Set<Data>();
  // What was never received is lost when something failed, and otherwise simply not there.
  const lostIsFatal = failures.length > 0;
  for (const target of found) {
    const slot = slotOf(target, lostIsFatal);
    if (slot === 'lost') lost.add(target);
    else if (slot !== null) {
      targets.push(target);
      slots.push(slot);
    }
  }
  if (lost.size > 0) failures.push({ step, targets: lost, path: [], ...causeOf(lost, failures) });
  return { step, targets, slots };
}

/** The failure of the same objects that came before, if there is one. */
function causeOf(lost: ReadonlySet<Data>, failures: readonly Failure[]): PublicFailure {
  const cause = failures.find(({ targets }) => [...targets].some((target) => lost.has(target)));
  return cause ? { message: cause.message, extensions: cause.extensions } : lacking;
}
