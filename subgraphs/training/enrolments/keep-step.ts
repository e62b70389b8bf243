import type { Work } from '../../../platform/commands/work';
import { actorOf } from '../records/actor-of';
import type { EnrolmentState } from '../resolver-types.generated';
import { EnrolmentStep } from './entities/enrolment-step';

interface Step {
  readonly enrolmentId: string;
  readonly fromState: EnrolmentState | null;
  readonly toState: EnrolmentState;
  readonly reason?: string | null;
}

/** Keeps a change of state; the history is never rewritten. */
export async function keepStep(work: Work, { reason = null, ...step }: Step): Promise<void> {
  const taken = await work.everything.byKeys(EnrolmentStep, 'enrolmentId', [step.enrolmentId]);
  const position = Math.max(0, ...taken.map((earlier) => earlier.position)) + 1;
  await work.insert(EnrolmentStep, {
    ...step,
    position,
    at: work.now,
    actor: actorOf(work),
    reason,
  });
}
