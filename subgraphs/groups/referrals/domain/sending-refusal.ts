import type { Refusal } from '../../../../platform/refusal';
import { coveringCodes } from '../../domain/covering-codes';
import type { GroupStatus, ReferralUrgency } from '../../resolver-types.generated';
import type { ReferralReason } from '../reasons';

interface Party {
  readonly id: string;
  readonly status: GroupStatus;
}

export interface Sending {
  readonly from: Party;
  readonly to: Party & { readonly specialties: readonly string[] };
  readonly specialty: string;
  readonly urgency: ReferralUrgency;
  readonly consentOn: string;
  readonly today: string;
  readonly freeOfFees: boolean;
}

/** Why a patient may not be passed on like this. Emergencies first: there time is lost by reading on. */
export function sendingRefusal(sending: Sending): Refusal<ReferralReason> | null {
  const { from, to, specialty, urgency, consentOn, today, freeOfFees } = sending;
  if (urgency === 'EMERGENCY') return { reason: 'EMERGENCY_NOT_BY_REFERRAL' };
  if (from.id === to.id) return { reason: 'SAME_GROUP' };
  if (from.status !== 'MEMBER') {
    return { reason: 'SENDER_NOT_IN_GOOD_STANDING', details: { status: from.status } };
  }
  if (to.status !== 'MEMBER') {
    return { reason: 'RECEIVER_NOT_IN_GOOD_STANDING', details: { status: to.status } };
  }
  const covering = coveringCodes(specialty);
  if (!to.specialties.some((code) => covering.includes(code))) {
    return { reason: 'SPECIALTY_NOT_COVERED', details: { specialty, covered: to.specialties } };
  }
  if (consentOn > today) return { reason: 'CONSENT_IN_FUTURE', details: { consentOn, today } };
  if (!freeOfFees) return { reason: 'FEE_FOR_REFERRAL' };
  return null;
}
