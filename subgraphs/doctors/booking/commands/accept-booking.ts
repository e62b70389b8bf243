import type { Work } from '../../../../platform/commands/work';
import { refused } from '../../../../platform/errors';
import { refuse } from '../../../../platform/refusal';
import { bookingArrows } from '../../domain/booking-arrows';
import { outcomeOf, type BookingOutcome } from '../booking-outcome';
import { isOverdue } from '../domain/overdue';
import { enterState } from '../enter-state';
import { expireOverdue } from '../expire-overdue';
import { openVersion } from '../open-booking';
import { shareFacts } from '../share-facts';
import { siteOf } from '../site-of';
import { weigh } from '../weigh';

interface AcceptBooking {
  readonly id: string;
  readonly expectedVersion: number;
}

/** The doctor, or the group for the doctor, comes: confirmed, if every fact still holds. */
export async function acceptBooking(work: Work, input: AcceptBooking): Promise<BookingOutcome> {
  const row = await openVersion(work, input, {
    parties: ['doctor', 'group'],
    action: 'answer for this doctor',
  });
  await shareFacts(work.manager, [row.doctorId], siteOf(row));
  const now = await work.databaseTime();
  await expireOverdue(work, row.doctorId, now, row.id);
  const { state } = row;
  if (state !== 'REQUESTED') {
    const details = { state, wanted: 'CONFIRMED', possible: bookingArrows[state] };
    refuse({ reason: 'WRONG_STATE', details });
  }
  if (isOverdue(row, now)) throw refused('REQUEST_EXPIRED', { expiredAt: row.requestExpiresAt });

  const { conflicts } = await weigh(work, row, now, row);
  const [first] = conflicts;
  const entry = first
    ? ({ state: 'RELEASED', at: now, reason: first.detail ?? first.code } as const)
    : ({ state: 'CONFIRMED', at: now } as const);
  return outcomeOf(await enterState(work, row, entry));
}
