import type { Refusal } from '../../../../platform/refusal';
import type { AssistanceState, GroupStatus } from '../../resolver-types.generated';
import type { AssistanceReason } from '../reasons';

export interface Offering {
  readonly state: AssistanceState;
  readonly askedBy: string;
  readonly helper: { readonly id: string; readonly status: GroupStatus };
  /** Whether this group has offered before, withdrawn or not. */
  readonly offered: boolean;
}

/** Why an offer of help is not taken: any group asks, members help, each once. */
export function offeringRefusal(offering: Offering): Refusal<AssistanceReason> | null {
  const { state, askedBy, helper, offered } = offering;
  if (helper.id === askedBy) return { reason: 'OWN_REQUEST' };
  if (helper.status !== 'MEMBER') {
    return { reason: 'NOT_IN_GOOD_STANDING', details: { status: helper.status } };
  }
  if (state !== 'OPEN') return { reason: 'REQUEST_NOT_OPEN', details: { state } };
  if (offered) return { reason: 'ALREADY_OFFERED' };
  return null;
}
