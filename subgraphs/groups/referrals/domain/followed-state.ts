import type { ReferralState } from '../../resolver-types.generated';

interface Followed {
  /** The group that takes the patient. */
  readonly toId: string;
  readonly state: ReferralState;
}

interface Booking {
  readonly groupId: string;
  readonly state: string;
}

/** Bookings that are still to come, or are being mended. */
const standing = ['HELD', 'REQUESTED', 'CONFIRMED', 'NEEDS_REASSIGNMENT'];

/**
 * Where a referral goes with the booking that it names: completed with it, and back to the group that
 * accepted it where the visit is off, or is another group's now. Null: it stays.
 */
export function followedState(
  { toId, state }: Followed,
  booking: Booking,
): 'COMPLETED' | 'ACCEPTED' | null {
  if (state !== 'SCHEDULED') return null;
  if (booking.groupId !== toId) return 'ACCEPTED';
  if (booking.state === 'COMPLETED') return 'COMPLETED';
  return standing.includes(booking.state) ? null : 'ACCEPTED';
}
