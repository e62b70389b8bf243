import type { Refusal } from '../../../../platform/refusal';
import type { GroupStatus, ResearchProjectState } from '../../resolver-types.generated';
import type { MeetingReason } from '../reasons';

export interface TakingPart {
  readonly state: ResearchProjectState;
  readonly group: GroupStatus;
  readonly takesPart: boolean;
}

/** Why a group cannot join a project. */
export function joiningProjectRefusal(joining: TakingPart): Refusal<MeetingReason> | null {
  const { state, group, takesPart } = joining;
  if (state === 'COMPLETED' || state === 'STOPPED') {
    return { reason: 'PROJECT_OVER', details: { state } };
  }
  if (group !== 'MEMBER')
    return { reason: 'GROUP_NOT_IN_GOOD_STANDING', details: { status: group } };
  return takesPart ? { reason: 'GROUP_TAKES_PART_ALREADY' } : null;
}

/** Why a group cannot leave it: somebody must answer for it. */
export const leavingProjectRefusal = (groupsLeft: number): Refusal<MeetingReason> | null =>
  groupsLeft === 0 ? { reason: 'LAST_GROUP' } : null;
