import type { Work } from '../../../../platform/commands/work';
import { refused } from '../../../../platform/errors';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { bookingArrows } from '../../domain/booking-arrows';
import { outcomeOf, type BookingOutcome } from '../booking-outcome';
import { isOverdue } from '../domain/overdue';
import { enterState } from '../enter-state';
import { expireOverdue } from '../expire-overdue';
import { openVersion } from '../open-booking';

interface DeclineBooking {
  readonly id: string;
  readonly expectedVersion: number;
  /** One of the codes of the contract. */
  readonly reason: string;
}

/** The doctor, or the group for the doctor, does not come. */
export async function declineBooking(work: Work, input: DeclineBooking): Promise<BookingOutcome> {
  const row = await openVersion(work, input, {
    parties: ['doctor', 'group'],
    action: 'answer for this doctor',
  });
  const now = await work.databaseTime();
  await expireOverdue(work, row.doctorId, now, row.id);
  refuse(transitionRefusal(bookingArrows, row.state, 'DECLINED'));
  if (isOverdue(row, now)) throw refused('REQUEST_EXPIRED', { expiredAt: row.requestExpiresAt });
  const { reason } = input;
  return outcomeOf(await enterState(work, row, { state: 'DECLINED', at: now, reason }));
}
