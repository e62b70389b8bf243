import type { Refusal } from '../../../../platform/refusal';
import type { DoctorStatus, GroupStatus } from '../../resolver-types.generated';
import type { JoinReason } from '../reasons/join-reasons';

export interface Asking {
  readonly doctor: DoctorStatus;
  /** Null: the alliance is asked. */
  readonly group: GroupStatus | null;
  /** Whether the group engages the doctor today or later. */
  readonly isEngaged: boolean;
  /** A request to the same side that still waits. */
  readonly openRequest: string | null;
}

// Nobody there to answer, or nobody who came in through this door.
const silent: readonly GroupStatus[] = ['KNOWN', 'EXPELLED', 'WITHDRAWN'];

/** Why a doctor cannot ask to join. What a group asks of doctors is measured and refuses nothing. */
export function askingRefusal(asking: Asking): Refusal<JoinReason> | null {
  const { doctor, group, isEngaged, openRequest } = asking;
  if (doctor === 'RETIRED' || doctor === 'DECEASED') {
    return { reason: 'DOCTOR_NOT_WORKING', details: { status: doctor } };
  }
  if (group !== null && silent.includes(group)) {
    return { reason: 'GROUP_TAKES_NO_REQUESTS', details: { status: group } };
  }
  if (isEngaged) return { reason: 'ALREADY_ENGAGED' };
  if (openRequest !== null) {
    return { reason: 'REQUEST_ALREADY_OPEN', details: { joinRequest: openRequest } };
  }
  return null;
}
