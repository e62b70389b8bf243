import type { Refusal } from '../../../../platform/refusal';
import type { MdtConferenceState } from '../../resolver-types.generated';
import type { ConferenceReason } from '../reasons';

export interface Joining {
  readonly state: MdtConferenceState;
  /** The group that the doctor speaks for; null for the treating hospital. */
  readonly groupId: string | null;
  readonly invitedGroupIds: readonly string[];
  /** Where the doctor is engaged today. */
  readonly engagedIn: readonly string[];
  readonly alreadyThere: boolean;
}

/** Why a doctor cannot take part for somebody. Who works in a hospital, the hospital itself knows. */
export function joiningRefusal(joining: Joining): Refusal<ConferenceReason> | null {
  const { state, groupId, invitedGroupIds, engagedIn, alreadyThere } = joining;
  if (state !== 'CONVENED') return { reason: 'CONFERENCE_OVER', details: { state } };
  if (alreadyThere) return { reason: 'TAKES_PART_ALREADY' };
  if (groupId === null) return null;
  if (!invitedGroupIds.includes(groupId)) return { reason: 'NOT_INVITED' };
  if (!engagedIn.includes(groupId)) return { reason: 'DOCTOR_NOT_OF_GROUP' };
  return null;
}
