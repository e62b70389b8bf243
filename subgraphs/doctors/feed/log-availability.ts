import type { EntityManager } from 'typeorm';
import { writeLast, type LastWriter } from '../../../platform/last-writes';
import type { ChangeReason } from './domain/change-reason';
import { feedShards, shardOf } from './domain/shard-of';
import { takeNumbers } from './take-numbers';

/** Days on which a doctor's time may be another one than before. */
export interface ChangedDays {
  /** Null: of every doctor. */
  readonly doctorId: string | null;
  /** Null: at every site. */
  readonly siteId: string | null;
  readonly fromDay: string;
  /** The day after the last one. */
  readonly toDay: string;
  readonly reason: ChangeReason;
}

/** Tells the readers of the feed, when and if this transaction commits. */
export function logAvailability(manager: EntityManager, changes: readonly ChangedDays[]): void {
  writeLast(
    manager,
    availabilityLog,
    changes.filter(({ fromDay, toDay }) => fromDay < toDay),
  );
}

const rowsPerInsert = 1_000;
const everyShard = Array.from({ length: feedShards }, (_, shard) => shard);

export const availabilityLog: LastWriter<ChangedDays> = {
  place: 1,
  async write(manager, changes) {
    const different = [
      ...new Map(changes.map((change) => [JSON.stringify(change), change])).values(),
    ];
    for (const shard of everyShard) {
      const own = different.filter(
        ({ doctorId }) => doctorId === null || shardOf(doctorId) === shard,
      );
      if (own.length === 0) continue;
      const firstSeq = await takeNumbers(manager, 'AVAILABILITY', shard, own.length);
      const rows = own.map(({ doctorId, siteId, fromDay, toDay, reason }, index) => [
        ...[shard, firstSeq + index, doctorId, siteId, fromDay, toDay, reason],
      ]);
      for (let from = 0; from < rows.length; from += rowsPerInsert) {
        const some = rows.slice(from, from + rowsPerInsert);
        const places = some.map(() => '(?, UTC_TIMESTAMP(3))').join(', ');
        await manager.query(
          `INSERT INTO availability_changes
             (shard, seq, doctor_id, site_id, from_day, to_day, reason, changed_at)
           VALUES ${places}`,
          some,
        );
      }
    }
  },
};
