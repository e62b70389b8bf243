import type { Refusal } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import type { ReferralState } from '../../resolver-types.generated';
import type { ReferralReason } from '../reasons';
import { referralArrows } from './referral-arrows';
import { sendingRefusal, type Sending } from './sending-refusal';

export interface HandingOver extends Omit<Sending, 'urgency'> {
  readonly state: ReferralState;
  readonly urgency: 'URGENT' | 'ROUTINE';
}

/**
 * Why a patient who was taken cannot be handed on. Whoever gives the patient away need not be in good
 * standing: a suspended group finishes or hands over what it accepted.
 */
export function handingOverRefusal(handing: HandingOver): Refusal<ReferralReason> | null {
  const { state, from } = handing;
  if (state !== 'ACCEPTED') {
    const refusal = transitionRefusal(referralArrows, state, 'CANCELLED');
    return refusal ?? { reason: 'NOT_ACCEPTED', details: { state } };
  }
  return sendingRefusal({ ...handing, from: { ...from, status: 'MEMBER' } });
}
