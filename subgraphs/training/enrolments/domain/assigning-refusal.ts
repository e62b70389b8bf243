import type { Refusal } from '../../../../platform/refusal';
import { isTutor } from '../../programmes/domain/is-tutor';
import {
  supervisingRefusal,
  type SupervisorFacts,
} from '../../programmes/domain/supervising-refusal';
import type { EnrolmentState, ProgrammeKind } from '../../resolver-types.generated';
import type { ProgrammeReason } from '../../programmes/reasons';
import type { EnrolmentReason } from '../reasons';

export interface Assigning {
  readonly state: EnrolmentState;
  readonly kind: ProgrammeKind;
  readonly doctor: SupervisorFacts;
  /** Whether the programme names the doctor among those who supervise. */
  readonly listed: boolean;
  readonly isTrainee: boolean;
  readonly isSupervisor: boolean;
  /** How many the doctor has at this time. */
  readonly trainees: number;
}

/** How many trainees one supervisor may have at a time. */
const mostTrainees = 5;

/** Why a doctor may not become the supervisor of a trainee. */
export function assigningRefusal(
  assigning: Assigning,
): Refusal<EnrolmentReason | ProgrammeReason> | null {
  const { state, kind, doctor, listed, isTrainee, isSupervisor, trainees } = assigning;
  if (state !== 'ADMITTED' && state !== 'IN_TRAINING') {
    return { reason: 'NOT_SUPERVISED_NOW', details: { state } };
  }
  if (isSupervisor) return { reason: 'ALREADY_SUPERVISED' };
  if (isTrainee) return { reason: 'SUPERVISOR_IS_TRAINEE' };
  if (!listed) return { reason: 'SUPERVISOR_NOT_OF_PROGRAMME', details: { id: doctor.id } };
  const refusal = supervisingRefusal(doctor);
  if (refusal) return refusal;
  if (kind === 'RESIDENCY' && !isTutor(doctor)) return { reason: 'SUPERVISOR_ROLE_MISSING' };
  if (trainees >= mostTrainees)
    return { reason: 'SUPERVISOR_FULL', details: { most: mostTrainees } };
  return null;
}
