import type { EntityManager } from 'typeorm';
import { quartersOf } from './domain/quarters';
import type { Booking } from './entities/booking';
import type { ClaimedResource, SlotClaim } from './entities/slot-claim';

/** What of a booking takes place and time. */
export type Slots = Pick<Booking, 'id' | 'doctorId' | 'theatreId' | 'startsAt' | 'endsAt'>;

type Claim = readonly [type: ClaimedResource, resource: string, bucket: number];

const duplicateKey = 1062;

function claimsOf(slots: Slots): Claim[] {
  const buckets = quartersOf(slots);
  const of = (type: ClaimedResource, id: string) => buckets.map((each): Claim => [type, id, each]);
  const { doctorId, theatreId } = slots;
  return [...of('PERSON', doctorId), ...(theatreId === null ? [] : of('THEATRE', theatreId))];
}

/** The same as rows, for those who write very many. */
export const claimRows = (slots: Slots): SlotClaim[] =>
  claimsOf(slots).map(([resourceType, resourceId, bucket]) => ({
    ...{ resourceType, resourceId, bucket, bookingId: slots.id },
  }));

const keyOf = (claim: Claim) => claim.join();

/**
 * Claims what a booking needs, and gives up what it had before and needs no more; answers false, and
 * changes nothing, where another booking has some of it. Claims are written in one statement and in one
 * order, and its failure leaves nothing of it.
 */
export async function claimSlots(
  manager: EntityManager,
  wanted: Slots,
  had: Slots | null = null,
): Promise<boolean> {
  const before = new Set(had === null ? [] : claimsOf(had).map(keyOf));
  const claims = claimsOf(wanted);
  const missing = claims.filter((claim) => !before.has(keyOf(claim)));
  try {
    if (missing.length > 0) {
      await manager.query(
        'INSERT INTO slot_claims (resource_type, resource_id, bucket, booking_id) VALUES ?',
        [missing.map((claim) => [...claim, wanted.id])],
      );
    }
  } catch (error) {
    // The table has no other key, so this answers who was first, and is no accident to try again.
    if ((error as { errno?: number }).errno !== duplicateKey) throw error;
    return false;
  }
  if (had === null) return true;
  const kept = new Set(claims.map(keyOf));
  if (claimsOf(had).some((claim) => !kept.has(keyOf(claim)))) await giveUp(manager, had, claims);
  return true;
}

/** What a booking has claimed is free again. */
export const freeSlots = (manager: EntityManager, slots: Slots): Promise<void> =>
  giveUp(manager, slots, []);

async function giveUp(manager: EntityManager, had: Slots, kept: readonly Claim[]): Promise<void> {
  const stay = new Set(kept.map(keyOf));
  const gone = claimsOf(had).filter((claim) => !stay.has(keyOf(claim)));
  // One resource each: MariaDB finds no range in a list of triples, and would lock the whole table.
  for (const resource of new Set(gone.map(([, id]) => id))) {
    const own = gone.filter(([, id]) => id === resource);
    await manager.query(
      `DELETE FROM slot_claims
       WHERE resource_type = ? AND resource_id = ? AND bucket IN (?) AND booking_id = ?`,
      [own[0]![0], resource, own.map(([, , bucket]) => bucket), had.id],
    );
  }
}
