import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { bookingArrows } from '../../domain/booking-arrows';
import { rejectedBy, type BookingAnswer } from '../booking-answer';
import { outcomeOf } from '../booking-outcome';
import { ranOut } from '../domain/ran-out';
import { requestEnds } from '../domain/request-ends';
import { enterState } from '../enter-state';
import type { Booking } from '../entities/booking';
import { expireOverdue } from '../expire-overdue';
import { heldConflict } from '../held-conflict';
import { openBooking } from '../open-booking';
import { shareFacts } from '../share-facts';
import { siteOf } from '../site-of';
import { claimSlots } from '../slots';
import { weigh } from '../weigh';

interface ConfirmBooking {
  readonly id: string;
  readonly expectedVersion: number;
  readonly reacquire?: boolean;
}

/**
 * A hold becomes a booking, or a request where the doctor has to accept. Every fact is looked at again
 * behind the lock: a hold is no promise that the papers last.
 */
export async function confirmBooking(work: Work, input: ConfirmBooking): Promise<BookingAnswer> {
  const seen = await openBooking(work, input, {
    parties: ['hospital'],
    action: 'confirm bookings of this hospital',
  });
  await shareFacts(work.manager, [seen.doctorId], siteOf(seen));
  const now = await work.databaseTime();
  const open = await expireOverdue(work, seen.doctorId, now, seen.id);
  if (ranOut(seen, now)) {
    if (input.reacquire) return reacquire(work, seen, open, now);
    // The task may have been here in between: the version is no reason to say anything else.
    const row = seen.state === 'HELD' ? await expire(work, seen, now) : seen;
    return rejectedBy([{ code: 'HOLD_EXPIRED', values: { expiredAt: row.holdExpiresAt } }]);
  }
  requireVersion(seen, input.expectedVersion);
  refuse(confirmingRefusal(seen));

  const { conflicts, agreement, alternatives } = await weigh(work, seen, now, seen);
  if (agreement === null || conflicts.length > 0) {
    // What needs another doctor already stays so; a hold that stands on nothing is let go.
    if (seen.state === 'HELD') {
      await enterState(work, seen, { state: 'RELEASED', at: now, reason: reasonOf(conflicts) });
    }
    return rejectedBy(conflicts, alternatives());
  }
  return settle(work, seen, agreement.acceptanceRequired === true, now);
}

/** A request is confirmed by whoever accepts it, and by nobody else. */
function confirmingRefusal({ state }: Booking) {
  if (state === 'HELD' || state === 'NEEDS_REASSIGNMENT') return null;
  const possible = bookingArrows[state].filter((next) => next !== 'CONFIRMED');
  return { reason: 'WRONG_STATE', details: { state, wanted: 'CONFIRMED', possible } };
}

const expire = (work: Work, row: Booking, at: Date) =>
  enterState(work, row, { state: 'EXPIRED', at });

const reasonOf = (conflicts: readonly { detail?: string; code: string }[]) =>
  conflicts[0]?.detail ?? conflicts[0]?.code ?? null;

async function settle(work: Work, row: Booking, asks: boolean, now: Date): Promise<BookingAnswer> {
  // Whoever needed a substitute was accepted once.
  const requested = asks && row.state === 'HELD';
  const entered = requested
    ? await enterState(work, row, {
        state: 'REQUESTED',
        at: now,
        changes: { requestExpiresAt: requestEnds(row.startsAt, now) },
      })
    : await enterState(work, row, { state: 'CONFIRMED', at: now });
  return { booking: outcomeOf(entered) };
}

/** A hold that ran out is taken up again under its own id, as if it were made anew. */
async function reacquire(
  work: Work,
  seen: Booking,
  open: readonly Booking[],
  now: Date,
): Promise<BookingAnswer> {
  const others = open.filter(({ id }) => id !== seen.id);
  const { conflicts, agreement, alternatives } = await weigh(work, seen, now, seen);
  const against = [...conflicts, ...(await heldConflict(work, seen.hospitalId, others, now))];
  const had = seen.state === 'HELD' ? seen : null;
  if (agreement === null || against.length > 0) {
    if (had) await expire(work, had, now);
    return rejectedBy(against, alternatives());
  }
  if (!(await claimSlots(work.manager, seen, had))) return rejectedBy([{ code: 'SLOT_TAKEN' }]);
  const held =
    had ?? (await enterState(work, seen, { state: 'HELD', at: now, reason: 'REACQUIRED' }));
  return settle(work, held, agreement.acceptanceRequired === true, now);
}
