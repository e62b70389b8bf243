import type { Refusal } from '../../../../platform/refusal';
import type { Days } from '../../domain/overlap';
import type { EngagementReason } from '../reasons/engagement-reasons';

/** Why other terms cannot begin on a day: the engagement does not hold on it. */
export function changingRefusal({ from, to }: Days, day: string): Refusal<EngagementReason> | null {
  const isWithin = (from === null || day >= from) && (to === null || day < to);
  return isWithin ? null : { reason: 'CHANGE_OUTSIDE_ENGAGEMENT', details: { from, to, day } };
}
