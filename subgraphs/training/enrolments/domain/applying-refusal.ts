import type { CohortPhase } from '../../domain/cohort-phase';
import type { Refusal } from '../../../../platform/refusal';
import type { EnrolmentReason } from '../reasons';

export interface Applying {
  readonly phase: CohortPhase;
  /** Recorded from sources and not yet completed by its hosts. */
  readonly reported: boolean;
  readonly enrolledHere: boolean;
  /** Programmes that must be completed before, and those that were. */
  readonly required: readonly string[];
  readonly completed: readonly string[];
}

/** Why somebody may not apply for a cohort. */
export function applyingRefusal(applying: Applying): Refusal<EnrolmentReason> | null {
  const { phase, reported, enrolledHere, required, completed } = applying;
  if (reported) return { reason: 'PROGRAMME_REPORTED' };
  if (phase !== 'SEATS_OPEN' && phase !== 'WAITING_LIST') {
    return { reason: 'APPLICATIONS_NOT_TAKEN', details: { phase } };
  }
  if (enrolledHere) return { reason: 'ALREADY_ENROLLED' };
  const missing = required.filter((id) => !completed.includes(id));
  if (missing.length > 0) {
    return { reason: 'PREREQUISITES_MISSING', details: { programmes: missing } };
  }
  return null;
}
