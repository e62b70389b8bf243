import type { Data } from '../compile/data';
import type { Step } from '../compile/step';
import type { Failure } from './failure';
import { publicOutage } from './public-failure';
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
  // What was never received is lost when its fetch failed, and otherwise simply not there.
  const isLost = (target: Data, key: string) => causeOf(target, key, failures) !== undefined;
  for (const target of found) {
    const slot = slotOf(target, isLost);
    if (slot === 'lost') lost.add(target);
    else if (slot !== null) {
      targets.push(target);
      slots.push(slot);
    }
  }
  if (lost.size > 0) noteLoss(step, lost, failures);
  return { step, targets, slots };
}

/** What depends on a failed fetch fails for the same reason. */
function noteLoss(step: Step, lost: ReadonlySet<Data>, failures: Failure[]): void {
  const [first] = lost;
  const cause = failures.find(({ targets }) => first !== undefined && targets.has(first));
  const { message, extensions } = cause ?? publicOutage(null);
  failures.push({ step, targets: lost, path: [], message, extensions });
}

function causeOf(target: Data, key: string, failures: readonly Failure[]): Failure | undefined {
  return failures.find(({ step, targets }) => step.keys.includes(key) && targets.has(target));
}
