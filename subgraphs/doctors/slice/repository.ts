import type { EntityManager } from 'typeorm';
import { oneOf, where } from '../../../platform/reading/condition';
import { startOfDay } from '../domain/start-of-day';
import { inForce } from '../in-force';

interface HeadcountRow {
  readonly groupId: string | null;
  readonly headcount: number | string;
  readonly fullTime: number | string;
  readonly reserve: number | string;
}

interface BookingsRow {
  readonly groupId: string | null;
  readonly completed: number | string;
}

/** The statements behind the figures: one for each table, for all groups or for the whole register. */
export function createSliceRepository(manager: EntityManager) {
  const run = <Row>(sql: string, values: readonly unknown[]): Promise<Row[]> =>
    manager.query(sql, values as unknown[]);

  return {
    /** Doctors engaged on the day, each once. */
    countEngaged(groupIds: readonly string[] | null, day: string): Promise<HeadcountRow[]> {
      const { only, key, grouped } = partsOf(groupIds);
      const onDay = inForce('t', day);
      return run(
        `SELECT ${key} AS groupId, COUNT(DISTINCT t.doctor_id) AS headcount,
           COUNT(DISTINCT CASE WHEN t.kind = 'FULL_TIME' THEN t.doctor_id END) AS fullTime,
           COUNT(DISTINCT CASE WHEN t.kind = 'RESERVE' THEN t.doctor_id END) AS reserve
         FROM engagements t WHERE ${onDay.sql} AND ${only.sql} ${grouped}`,
        [...onDay.values, ...only.values],
      );
    },

    /** Bookings that began in the half-open days and were completed. */
    countCompleted(
      groupIds: readonly string[] | null,
      from: string,
      to: string,
    ): Promise<BookingsRow[]> {
      const { only, key, grouped } = partsOf(groupIds);
      return run(
        `SELECT ${key} AS groupId, COUNT(*) AS completed FROM bookings t
         WHERE t.state = 'COMPLETED' AND t.starts_at >= ? AND t.starts_at < ? AND ${only.sql}
         ${grouped}`,
        [startOfDay(from), startOfDay(to), ...only.values],
      );
    },
  };
}

function partsOf(groupIds: readonly string[] | null) {
  if (groupIds === null) return { only: where('TRUE'), key: 'NULL', grouped: '' };
  return { only: oneOf('t.group_id', groupIds), key: 't.group_id', grouped: 'GROUP BY t.group_id' };
}
