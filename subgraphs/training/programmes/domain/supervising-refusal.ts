import type { Refusal } from '../../../../platform/refusal';
import type { ProgrammeReason } from '../reasons';

/** What is known of a doctor who is to supervise. */
export interface SupervisorFacts {
  readonly id: string;
  readonly known: boolean;
  /** Null: not stated. */
  readonly title: string | null;
  readonly status: string;
  /** Today, in one of the groups that host the programme. */
  readonly engaged: boolean;
  readonly academicRoles: readonly string[];
}

const titles: readonly (string | null)[] = ['ASSOCIATE_CHIEF', 'CHIEF'];

/** Why a doctor may not supervise trainees of a programme. */
export function supervisingRefusal(doctor: SupervisorFacts): Refusal<ProgrammeReason> | null {
  const { id, known, title, status, engaged } = doctor;
  if (!known) return { reason: 'SUPERVISOR_UNKNOWN', details: { id } };
  if (status !== 'ACTIVE') return { reason: 'SUPERVISOR_INACTIVE', details: { id, status } };
  if (!titles.includes(title)) return { reason: 'SUPERVISOR_TITLE', details: { id, title } };
  if (!engaged) return { reason: 'SUPERVISOR_NOT_ENGAGED', details: { id } };
  return null;
}
