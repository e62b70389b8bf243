import type { Refusal } from '../../../../platform/refusal';
import type { AssistanceState } from '../../resolver-types.generated';
import type { AssistanceReason } from '../reasons';

export interface Rating {
  readonly state: AssistanceState;
  readonly rated: boolean;
}

/** Why one side cannot rate the other: there must have been help, and each side speaks once. */
export function ratingRefusal({ state, rated }: Rating): Refusal<AssistanceReason> | null {
  if (state !== 'ACCEPTED' && state !== 'CLOSED') {
    return { reason: 'NOTHING_TO_RATE', details: { state } };
  }
  return rated ? { reason: 'ALREADY_RATED' } : null;
}
