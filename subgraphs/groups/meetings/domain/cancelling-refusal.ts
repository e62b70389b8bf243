import type { Refusal } from '../../../../platform/refusal';
import type { MeetingReason } from '../reasons';
import { standingRefusal } from './standing-refusal';

export interface Cancelling {
  readonly cancelledAt: Date | null;
  readonly minutes: string | null;
  readonly groupsThere: number;
}

/** Why a meeting cannot be called off: it took place. */
export function cancellingRefusal(cancelling: Cancelling): Refusal<MeetingReason> | null {
  const { cancelledAt, minutes, groupsThere } = cancelling;
  const refusal = standingRefusal(cancelledAt);
  if (refusal) return refusal;
  return minutes !== null || groupsThere > 0 ? { reason: 'ALREADY_HELD' } : null;
}
