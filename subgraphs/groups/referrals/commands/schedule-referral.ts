import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { notFound } from '../../../../platform/errors';
import { requireFresh } from '../../../../platform/events/require-fresh';
import { refuse } from '../../../../platform/refusal';
import { BookingCopy } from '../../copies/entities/booking-copy';
import { requireOwn } from '../../require-own';
import { schedulingRefusal } from '../domain/scheduling-refusal';
import { enterState, type ReferralOutcome } from '../enter-state';
import { Referral } from '../entities/referral';

interface ScheduleReferral {
  readonly id: string;
  readonly expectedVersion: number;
  /** A booking of the receiving group. */
  readonly booking: string;
}

/** The receiving group has arranged the visit. The copy of the booking is held: two cannot both name it. */
export async function scheduleReferral(
  work: Work,
  input: ScheduleReferral,
): Promise<ReferralOutcome> {
  const [seen] = await work.reader.byKeys(Referral, 'id', [input.id]);
  if (!seen) throw notFound('Referral', input.id);
  requireOwn(work.viewer, seen.toId, 'schedule referrals to this group');
  await requireFresh(work.everything, 'doctors', work.now);
  // The booking first, as whoever brings news of it.
  const booking = await lockOwnBooking(work, input.booking, seen.toId);
  const row = await work.lock(Referral, input.id);
  requireVersion(row, input.expectedVersion);

  const naming = await work.everything.byKeys(Referral, 'bookingId', [booking.id]);
  const { state, specialtyCode: specialty } = row;
  const named = naming.some(({ id }) => id !== row.id);
  refuse(schedulingRefusal({ state, specialty, booking, named, now: work.now }));
  const entry = { state: 'SCHEDULED', groupId: row.toId } as const;
  return enterState(work, row, entry, { bookingId: booking.id });
}

/** A booking of another group is one that does not exist. */
async function lockOwnBooking(work: Work, id: string, groupId: string): Promise<BookingCopy> {
  const [seen] = await work.everything.byKeys(BookingCopy, 'id', [id]);
  if (seen?.groupId !== groupId) throw notFound('Booking', id);
  await work.manager.query('SELECT 1 FROM booking_copies WHERE id = ? FOR UPDATE', [id]);
  const [row] = await work.everything.byKeys(BookingCopy, 'id', [id]);
  return row!;
}
