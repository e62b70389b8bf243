import type { Work } from '../../../platform/commands/work';
import { oneOf, where } from '../../../platform/reading/condition';
import { bookingPolicy } from './domain/booking-policy';
import { isOverdue } from './domain/overdue';
import { enterState } from './enter-state';
import { Booking } from './entities/booking';

/**
 * Holds and requests of a locked person that have run out are over before anything else is decided, so
 * nothing depends on when the task for it comes by. Answers the doctor's other holds and requests, and
 * the holds that ran out lately; one that somebody wants to take up again is left as it is.
 */
export async function expireOverdue(
  work: Work,
  doctorId: string,
  now: Date,
  spared: string | null = null,
): Promise<Booking[]> {
  const lately = new Date(now.getTime() - bookingPolicy.expiredWithinMs);
  const rows = await work.everything.find(Booking, [
    where('t.doctor_id = ?', doctorId),
    oneOf('t.state', ['HELD', 'REQUESTED', 'EXPIRED']),
    where("t.state <> 'EXPIRED' OR t.hold_expires_at > ?", lately),
  ]);
  const known: Booking[] = [];
  for (const row of rows) {
    const isOver = row.id !== spared && isOverdue(row, now);
    known.push(isOver ? await enterState(work, row, { state: 'EXPIRED', at: now }) : row);
  }
  return known;
}
