import type { Work } from '../../../../platform/commands/work';
import { refuse } from '../../../../platform/refusal';
import { transitionRefusal } from '../../../../platform/transition';
import { bookingArrows } from '../../domain/booking-arrows';
import { outcomeOf, type BookingOutcome } from '../booking-outcome';
import { enterState } from '../enter-state';
import { expireOverdue } from '../expire-overdue';
import { openVersion } from '../open-booking';

interface ReleaseBooking {
  readonly id: string;
  readonly expectedVersion: number;
}

/** The hospital gives back what it held or asked for. */
export async function releaseBooking(work: Work, input: ReleaseBooking): Promise<BookingOutcome> {
  const row = await openVersion(work, input, {
    parties: ['hospital'],
    action: 'release holds of this hospital',
  });
  const now = await work.databaseTime();
  await expireOverdue(work, row.doctorId, now, row.id);
  refuse(transitionRefusal(bookingArrows, row.state, 'RELEASED'));
  return outcomeOf(await enterState(work, row, { state: 'RELEASED', at: now }));
}
