import type { BlockingReason } from '../../availability/domain/judge';
import type { ConflictCode } from '../conflict-reasons';
import type { Conflict } from './conflict';

const codes: Readonly<Record<BlockingReason, ConflictCode>> = {
  PAST: 'INVALID_TIME',
  OUTSIDE_HORIZON: 'INVALID_TIME',
  SITE_UNKNOWN: 'AGREEMENT_INACTIVE',
  NO_AGREEMENT: 'AGREEMENT_INACTIVE',
  AGREEMENT_NOT_ACTIVE: 'AGREEMENT_INACTIVE',
  AGREEMENT_ENDS: 'AGREEMENT_INACTIVE',
  SITE_NOT_AGREED: 'AGREEMENT_INACTIVE',
  PURPOSE_NOT_AGREED: 'AGREEMENT_INACTIVE',
  SPECIALTY_NOT_AGREED: 'AGREEMENT_INACTIVE',
  LEFT_GROUP: 'NOT_ELIGIBLE',
  DOCTOR_NOT_PRACTISING: 'NOT_ELIGIBLE',
  HOSPITAL_NOT_COMPLETED: 'NOT_ELIGIBLE',
  NO_MAIN_REGISTRATION: 'NOT_ELIGIBLE',
  NOT_FILED_AT_SITE: 'NOT_ELIGIBLE',
  FILING_EXPIRED: 'NOT_ELIGIBLE',
  SCOPE_MISMATCH: 'NOT_ELIGIBLE',
  NO_PRIVILEGE: 'NOT_ELIGIBLE',
  GRADE_EXCEEDED: 'NOT_ELIGIBLE',
  SUSPENDED: 'NOT_ELIGIBLE',
  SOURCE_STALE: 'NOT_ELIGIBLE',
  NO_RULE: 'OUTSIDE_AVAILABILITY',
  HOLIDAY: 'OUTSIDE_AVAILABILITY',
  LEAVE: 'OUTSIDE_AVAILABILITY',
  BUSY: 'SLOT_TAKEN',
  TRAVEL: 'TRAVEL_CONFLICT',
};

/** Codes that say it all. */
const plain: readonly ConflictCode[] = ['SLOT_TAKEN', 'TRAVEL_CONFLICT'];

/**
 * A blocking reason as somebody who books is told it. Why a doctor is away is private, and where the
 * doctor is otherwise is no business of a hospital: to those outside both are time that is taken.
 */
export function conflictOf(
  reason: BlockingReason,
  { inside, ownTravel }: { readonly inside: boolean; readonly ownTravel: boolean },
): Conflict {
  if (reason === 'LEAVE' && !inside) return { code: 'SLOT_TAKEN' };
  if (reason === 'TRAVEL' && !inside && !ownTravel) return { code: 'SLOT_TAKEN' };
  const code = codes[reason];
  return plain.includes(code) ? { code } : { code, detail: reason };
}
