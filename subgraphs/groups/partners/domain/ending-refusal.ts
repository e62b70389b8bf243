import type { Refusal } from '../../../../platform/refusal';
import type { PartnerReason } from '../reasons';

export interface Ending {
  readonly validFrom: string | null;
  readonly validUntil: string | null;
  /** The first day on which it holds no more. */
  readonly endsOn: string;
  readonly today: string;
}

/** Why an agreement cannot end on a day: what has held stays true, and an end is never put off. */
export function endingRefusal(ending: Ending): Refusal<PartnerReason> | null {
  const { validFrom, validUntil, endsOn, today } = ending;
  if (validUntil !== null && validUntil <= today) {
    return { reason: 'PARTNER_AGREEMENT_OVER', details: { validUntil } };
  }
  if (endsOn < today) return { reason: 'DAY_IN_PAST', details: { day: endsOn, today } };
  if (validFrom !== null && endsOn <= validFrom) {
    return { reason: 'ENDS_BEFORE_START', details: { startedOn: validFrom, day: endsOn } };
  }
  if (validUntil !== null && endsOn >= validUntil) {
    return { reason: 'ENDS_EARLIER_ALREADY', details: { validUntil } };
  }
  return null;
}
