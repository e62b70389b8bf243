import type { Refusal } from '../../../../platform/refusal';
import type { MeetingReason } from '../reasons';
import { standingRefusal } from './standing-refusal';

export interface Held {
  readonly cancelledAt: Date | null;
  readonly heldOn: string | null;
  readonly today: string;
}

/** Why nothing can be told yet of how it was. */
export function heldRefusal({ cancelledAt, heldOn, today }: Held): Refusal<MeetingReason> | null {
  const refusal = standingRefusal(cancelledAt);
  if (refusal) return refusal;
  return heldOn !== null && heldOn <= today
    ? null
    : { reason: 'NOT_HELD_YET', details: { heldOn, today } };
}
