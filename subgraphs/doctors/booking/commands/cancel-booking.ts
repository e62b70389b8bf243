import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { outcomeOf, type BookingOutcome } from '../booking-outcome';
import { cancellingRefusal } from '../domain/cancelling-refusal';
import { enterState } from '../enter-state';
import { expireOverdue } from '../expire-overdue';
import { openVersion } from '../open-booking';

interface CancelBooking {
  readonly id: string;
  readonly expectedVersion: number;
  /** One of the codes of the contract. */
  readonly reason: string;
}

/** The hospital or the group calls a visit off; the time is free again at once. */
export async function cancelBooking(work: Work, input: CancelBooking): Promise<BookingOutcome> {
  const row = await openVersion(work, input, {
    parties: ['hospital', 'group'],
    action: 'cancel bookings of this hospital or group',
  });
  const now = await work.databaseTime();
  await expireOverdue(work, row.doctorId, now);
  refuse(cancellingRefusal(row, now));
  const { reason } = input;
  return outcomeOf(await enterState(work, row, { state: 'CANCELLED', at: now, reason }));
}
