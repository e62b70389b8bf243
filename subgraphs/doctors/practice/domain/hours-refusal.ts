import { overlap, type Days } from '../../domain/overlap';
import type { Refusal } from '../../../../platform/refusal';
import type { PracticeReason } from '../reasons';
import { practisingRefusal, type Practising } from './practising-refusal';

export interface OfferingHours extends Days {
  readonly doctor: Practising;
  /** The doctor's engagements in the group for which the hours are. */
  readonly engagements: readonly Days[];
}

/** Why a doctor cannot offer hours for a group: only those who practise, and while the group engages them. */
export function hoursRefusal(hours: OfferingHours): Refusal<PracticeReason> | null {
  const refusal = practisingRefusal(hours.doctor);
  if (refusal) return refusal;
  const isEngaged = hours.engagements.some((engagement) => overlap(engagement, hours));
  return isEngaged ? null : { reason: 'HOURS_WITHOUT_ENGAGEMENT' };
}
