import type { Refusal } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import type { OutreachState } from '../../resolver-types.generated';
import type { OutreachReason } from '../reasons';
import { outreachArrows } from './outreach-arrows';

export interface Holding {
  readonly state: OutreachState;
  readonly startsOn: string;
  readonly today: string;
}

/** Why an event cannot have been held. */
export function holdingRefusal({
  state,
  startsOn,
  today,
}: Holding): Refusal<OutreachReason> | null {
  const refusal = transitionRefusal(outreachArrows, state, 'HELD');
  if (refusal) return refusal;
  return startsOn > today ? { reason: 'EVENT_NOT_BEGUN', details: { startsOn, today } } : null;
}
