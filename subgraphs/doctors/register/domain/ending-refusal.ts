import type { Refusal } from '../../../../platform/refusal';
import type { Days } from '../../domain/overlap';
import type { EngagementReason } from '../reasons/engagement-reasons';

/** Why an engagement cannot end on a day: before its beginning, or after the end that it has. */
export function endingRefusal({ from, to }: Days, end: string): Refusal<EngagementReason> | null {
  const isWithin = (from === null || end >= from) && (to === null || end < to);
  return isWithin ? null : { reason: 'END_OUTSIDE_ENGAGEMENT', details: { from, to, end } };
}
