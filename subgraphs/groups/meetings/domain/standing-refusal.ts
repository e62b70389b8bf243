import type { Refusal } from '../../../../platform/refusal';
import type { MeetingReason } from '../reasons';

/** Why a meeting does not change any more. */
export const standingRefusal = (cancelledAt: Date | null): Refusal<MeetingReason> | null =>
  cancelledAt === null ? null : { reason: 'MEETING_CANCELLED', details: { cancelledAt } };
