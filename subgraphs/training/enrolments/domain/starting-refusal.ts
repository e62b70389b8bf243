import type { CohortPhase } from '../../domain/cohort-phase';
import type { Refusal } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import type { EnrolmentState } from '../../resolver-types.generated';
import type { EnrolmentReason } from '../reasons';
import { enrolmentArrows } from './enrolment-arrows';

export interface Starting {
  readonly state: EnrolmentState;
  readonly phase: CohortPhase;
  readonly startsOn: string;
  /** Where cases must be done somebody has to confirm them. */
  readonly needsSupervisor: boolean;
  readonly hasSupervisor: boolean;
}

/** Why training does not start for somebody. */
export function startingRefusal(starting: Starting): Refusal<EnrolmentReason> | null {
  const { state, phase, startsOn, needsSupervisor, hasSupervisor } = starting;
  const refusal = transitionRefusal(enrolmentArrows, state, 'IN_TRAINING');
  if (refusal) return refusal;
  if (phase !== 'RUNNING') return { reason: 'COHORT_NOT_RUNNING', details: { phase, startsOn } };
  return needsSupervisor && !hasSupervisor ? { reason: 'SUPERVISOR_MISSING' } : null;
}
