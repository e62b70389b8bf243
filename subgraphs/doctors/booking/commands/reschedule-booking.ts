import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { notFound } from '../../../../platform/errors';
import { refuse } from '../../../../platform/refusal';
import { AgreementCopy } from '../../copies/entities/agreement-copy';
import { rejectedBy, type BookingAnswer } from '../booking-answer';
import { outcomeOf } from '../booking-outcome';
import { movingRefusal } from '../domain/moving-refusal';
import { ranOut } from '../domain/ran-out';
import { requestEnds } from '../domain/request-ends';
import { enterState } from '../enter-state';
import type { Booking } from '../entities/booking';
import { expireOverdue } from '../expire-overdue';
import { openBooking } from '../open-booking';
import { requireOwnSite } from '../require-own-site';
import { shareFacts } from '../share-facts';
import { claimSlots } from '../slots';
import { optionalId, requireTime } from '../wanted';
import { weigh } from '../weigh';

interface RescheduleBooking {
  readonly id: string;
  readonly expectedVersion: number;
  readonly startsAt: Date;
  readonly endsAt: Date;
  readonly site?: string | null;
  readonly theatre?: string | null;
}

/** Another time, site or theatre for the same booking: all of it, or it stays where it is. */
export async function rescheduleBooking(
  work: Work,
  input: RescheduleBooking,
): Promise<BookingAnswer> {
  const { startsAt, endsAt } = input;
  requireTime(startsAt, endsAt);
  const theatre = optionalId('theatre', input.theatre);
  const row = await openBooking(work, input, {
    parties: ['hospital'],
    action: 'move bookings of this hospital',
  });
  const site = await requireOwnSite(work, input.site ?? row.siteId);
  if (site.hospitalId !== row.hospitalId) throw notFound('Site', site.id);
  await shareFacts(work.manager, [row.doctorId], site);
  const now = await work.databaseTime();
  await expireOverdue(work, row.doctorId, now, row.id);
  if (ranOut(row, now)) {
    if (row.state === 'HELD') await enterState(work, row, { state: 'EXPIRED', at: now });
    return rejectedBy([{ code: 'HOLD_EXPIRED', values: { expiredAt: row.holdExpiresAt } }]);
  }
  requireVersion(row, input.expectedVersion);
  refuse(movingRefusal({ ...row, asks: await asksForAcceptance(work, row) }, now));

  const theatreId = theatre ?? (site.id === row.siteId ? ownTheatre(row) : null);
  const wanted = { ...row, siteId: site.id, startsAt, endsAt, theatreId };
  const { conflicts, agreement, place, alternatives } = await weigh(work, wanted, now, row);
  if (agreement === null || conflicts.length > 0) return rejectedBy(conflicts, alternatives());

  const { offeredSessionId } = place;
  const moved = { startsAt, endsAt, siteId: site.id, theatreId: place.theatreId, offeredSessionId };
  if (!(await claimSlots(work.manager, { ...row, ...moved }, row))) {
    return rejectedBy([{ code: 'SLOT_TAKEN' }]);
  }
  const { state } = row;
  const waits = state === 'REQUESTED' ? { requestExpiresAt: requestEnds(startsAt, now) } : {};
  const entered = await enterState(work, row, {
    state: state === 'NEEDS_REASSIGNMENT' ? 'CONFIRMED' : state,
    at: now,
    reason: 'RESCHEDULED',
    changes: { ...moved, ...waits },
  });
  return { booking: outcomeOf(entered) };
}

/** A theatre that the hospital named; one that came with a block is left with it. */
const ownTheatre = ({ theatreId, offeredSessionId }: Booking) =>
  offeredSessionId === null ? theatreId : null;

async function asksForAcceptance(work: Work, { agreementId }: Booking): Promise<boolean> {
  const [agreement] = await work.everything.byKeys(AgreementCopy, 'id', [agreementId]);
  return agreement?.acceptanceRequired === true;
}
