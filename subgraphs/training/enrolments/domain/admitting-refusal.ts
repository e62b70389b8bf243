import type { CohortPhase } from '../../domain/cohort-phase';
import type { Refusal } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import type { EnrolmentState } from '../../resolver-types.generated';
import type { EnrolmentReason } from '../reasons';
import { enrolmentArrows } from './enrolment-arrows';

export interface Admitting {
  readonly state: EnrolmentState;
  readonly wanted: 'ADMITTED' | 'WAITLISTED';
  readonly phase: CohortPhase;
  readonly seats: number;
  readonly seatsTaken: number;
  /** How many wait and were there before. */
  readonly waitingBefore: number;
}

const over: ReadonlySet<CohortPhase> = new Set(['RUNNING', 'ENDED', 'CANCELLED']);

/** Why an application does not lead to a seat, or to the waiting list. Nobody overtakes who waits. */
export function admittingRefusal(admitting: Admitting): Refusal<EnrolmentReason> | null {
  const { state, wanted, phase, seats, seatsTaken, waitingBefore } = admitting;
  const refusal = transitionRefusal(enrolmentArrows, state, wanted);
  if (refusal) return refusal;
  if (over.has(phase)) return { reason: 'COHORT_TAKES_NOBODY', details: { phase } };
  const free = seats - seatsTaken;
  if (wanted === 'WAITLISTED') {
    return free > waitingBefore ? { reason: 'SEATS_LEFT', details: { free } } : null;
  }
  if (free <= 0) return { reason: 'NO_SEAT_LEFT', details: { seats } };
  return waitingBefore > 0 ? { reason: 'OTHERS_WAIT', details: { waiting: waitingBefore } } : null;
}
