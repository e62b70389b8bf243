import type { EntityManager } from 'typeorm';
import { writeLast, type LastWriter } from '../../../platform/last-writes';
import type { Booking } from '../booking/entities/booking';
import { feedShards, shardOf } from './domain/shard-of';
import { takeNumbers } from './take-numbers';

type ChangedBooking = Readonly<Pick<Booking, 'id' | 'hospitalId'>>;

/** Tells its hospital that a booking is another one, when and if this transaction commits. */
export function logBooking(manager: EntityManager, { id, hospitalId }: ChangedBooking): void {
  writeLast(manager, bookingLog, [{ id, hospitalId }]);
}

export const bookingLog: LastWriter<ChangedBooking> = {
  place: 2,
  async write(manager, bookings) {
    const different = [...new Map(bookings.map((booking) => [booking.id, booking])).values()];
    for (let shard = 0; shard < feedShards; shard += 1) {
      const own = different.filter(({ hospitalId }) => shardOf(hospitalId) === shard);
      if (own.length === 0) continue;
      const firstSeq = await takeNumbers(manager, 'BOOKINGS', shard, own.length);
      const rows = own.map(({ id, hospitalId }, index) => [
        shard,
        firstSeq + index,
        hospitalId,
        id,
      ]);
      await manager.query(
        `INSERT INTO booking_changes (shard, seq, hospital_id, booking_id, changed_at)
         VALUES ${rows.map(() => '(?, UTC_TIMESTAMP(3))').join(', ')}`,
        rows,
      );
    }
  },
};
