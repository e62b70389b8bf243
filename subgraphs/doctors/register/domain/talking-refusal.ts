import type { Refusal } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { joinRequestArrows } from '../../domain/join-request-arrows';
import type { GroupStatus, JoinRequestState } from '../../resolver-types.generated';
import type { JoinReason } from '../reasons/join-reasons';

export interface Talking {
  readonly state: JoinRequestState;
  readonly toAlliance: boolean;
  readonly group: GroupStatus;
  readonly isEngaged: boolean;
}

/** Why a group cannot take up a request: only members answer what the alliance was asked. */
export function talkingRefusal(talking: Talking): Refusal<JoinReason> | null {
  const { state, toAlliance, group, isEngaged } = talking;
  const refusal = transitionRefusal(joinRequestArrows, state, 'IN_TALKS');
  if (refusal) return refusal;
  if (toAlliance && group !== 'MEMBER')
    return { reason: 'NOT_A_MEMBER', details: { status: group } };
  return isEngaged ? { reason: 'ALREADY_ENGAGED' } : null;
}
