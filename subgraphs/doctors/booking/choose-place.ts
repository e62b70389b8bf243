import type { Work } from '../../../platform/commands/work';
import { oneOf, where } from '../../../platform/reading/condition';
import type { AgreementCopy } from '../copies/entities/agreement-copy';
import { SessionCopy } from '../copies/entities/session-copy';
import { TheatreCopy } from '../copies/entities/theatre-copy';
import type { Conflict } from './domain/conflict';
import { quartersOf } from './domain/quarters';
import { fittingBlocks } from './domain/session-choice';
import type { Booking } from './entities/booking';
import { SlotClaim } from './entities/slot-claim';
import { guardSubjects } from './guard-subjects';
import type { Wanted } from './wanted';

/** Where a booking takes place, or why nowhere. */
export interface Place {
  readonly theatreId: string | null;
  readonly offeredSessionId: string | null;
  readonly conflicts: readonly Conflict[];
}

const nowhere = (code: Conflict['code']): Place => ({
  theatreId: null,
  offeredSessionId: null,
  conflicts: [{ code }],
});

/**
 * A booking lies in a block that fits, where there is one whose theatre is free: it has to for operations
 * under an agreement that says so. Else it takes the theatre that the hospital names, or none. Every
 * theatre that is looked at is held until the end.
 */
export async function choosePlace(
  work: Work,
  wanted: Wanted,
  { id: agreementId, groupId, theatreRule }: AgreementCopy,
  bookingId: string | null,
): Promise<Place> {
  const { siteId, startsAt, endsAt, purpose, theatreId } = wanted;
  const around = where(
    "t.site_id = ? AND t.starts_at <= ? AND t.ends_at >= ? AND t.state = 'OFFERED'",
    siteId,
    startsAt,
    endsAt,
  );
  const blocks = await work.everything.find(SessionCopy, [around]);
  const fitting = fittingBlocks(blocks, { ...wanted, agreementId, groupId });
  const named = theatreId === null ? [] : [theatreId];
  const taken = await takenTheatres(
    work,
    [...named, ...fitting.map((block) => block.theatreId)],
    wanted,
    bookingId,
  );
  const block = fitting.find((each) => !taken.has(each.theatreId));
  if (block) return { theatreId: block.theatreId, offeredSessionId: block.id, conflicts: [] };
  if (purpose === 'SURGERY' && theatreRule === 'OFFERED_SESSION') {
    return nowhere(fitting.length > 0 ? 'THEATRE_TAKEN' : 'SESSION_REQUIRED');
  }
  if (theatreId === null) return { theatreId, offeredSessionId: null, conflicts: [] };
  const [theatre] = await work.everything.byKeys(TheatreCopy, 'id', [theatreId]);
  if (theatre?.siteId !== siteId || !theatre.inUse) return nowhere('THEATRE_UNSUITABLE');
  if (taken.has(theatreId)) return nowhere('THEATRE_TAKEN');
  return { theatreId, offeredSessionId: null, conflicts: [] };
}

async function takenTheatres(
  work: Work,
  theatreIds: readonly string[],
  time: Pick<Wanted, 'startsAt' | 'endsAt'>,
  bookingId: string | null,
): Promise<ReadonlySet<string>> {
  if (theatreIds.length === 0) return new Set();
  await guardSubjects(work.manager, 'THEATRE', theatreIds);
  const claims = await work.everything.find(SlotClaim, [
    where("t.resource_type = 'THEATRE'"),
    oneOf('t.resource_id', theatreIds),
    oneOf('t.bucket', quartersOf(time)),
    bookingId === null ? null : where('t.booking_id <> ?', bookingId),
  ]);
  return new Set(claims.map(({ resourceId }) => resourceId));
}

/** A booking that stays where it is needs its block to be offered still. */
export async function keptPlace(
  work: Work,
  { theatreId, offeredSessionId }: Pick<Booking, 'theatreId' | 'offeredSessionId'>,
): Promise<Place> {
  const kept = { theatreId, offeredSessionId, conflicts: [] };
  if (offeredSessionId === null) return kept;
  const [block] = await work.everything.byKeys(SessionCopy, 'id', [offeredSessionId]);
  // What nobody has told us yet is no reason: a block is withdrawn when somebody says so.
  return block?.state === 'WITHDRAWN'
    ? { ...kept, conflicts: [{ code: 'SESSION_WITHDRAWN' }] }
    : kept;
}
