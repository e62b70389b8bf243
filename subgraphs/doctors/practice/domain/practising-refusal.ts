import type { Refusal } from '../../../../platform/refusal';
import type { DoctorStatus } from '../../resolver-types.generated';
import type { PracticeReason } from '../reasons';

export interface Practising {
  readonly status: DoctorStatus;
  readonly reported: boolean;
}

/** Why a doctor can get no papers at all. */
export function practisingRefusal({
  status,
  reported,
}: Practising): Refusal<PracticeReason> | null {
  if (reported) return { reason: 'DOCTOR_INCOMPLETE' };
  if (status !== 'ACTIVE') return { reason: 'DOCTOR_NOT_PRACTISING', details: { status } };
  return null;
}
