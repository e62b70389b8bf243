import type { Work } from '../../../../platform/commands/work';
import type { Task } from '../../../../platform/scheduling/task';
import { Doctor } from '../../register/entities/doctor';
import { expireOverdue } from '../expire-overdue';

/**
 * Holds and requests that have run out, person by person in the usual order of locks. Rules never wait
 * for it: whoever books looks first what has run out.
 */
export const expireBookings: Task = {
  name: 'expire bookings',
  everyMs: 5_000,
  async run(work) {
    const now = await work.databaseTime();
    const doctorId = await oneOverdue(work, now);
    if (doctorId === null) return false;
    await work.lock(Doctor, doctorId);
    await expireOverdue(work, doctorId, await work.databaseTime());
    return true;
  },
};

/** A doctor with a hold or a request that has run out, the longest ago first. */
async function oneOverdue({ manager }: Work, now: Date): Promise<string | null> {
  const rows = (await manager.query(
    `(SELECT doctor_id, hold_expires_at AS ended FROM bookings
      WHERE state = 'HELD' AND hold_expires_at <= ? ORDER BY hold_expires_at LIMIT 1)
     UNION ALL
     (SELECT doctor_id, request_expires_at FROM bookings
      WHERE state = 'REQUESTED' AND request_expires_at <= ? ORDER BY request_expires_at LIMIT 1)
     ORDER BY ended LIMIT 1`,
    [now, now],
  )) as { doctor_id: string }[];
  return rows[0]?.doctor_id ?? null;
}
