import type { Work } from '../../../platform/commands/work';
import { where } from '../../../platform/reading/condition';
import type { Conflict } from './domain/conflict';
import { holdLimit } from './domain/hold-limit';
import { Booking } from './entities/booking';
import { guardSubjects } from './guard-subjects';

/**
 * Whether the hospital holds too much already. `open` are the doctor's holds and those that ran out
 * lately, known behind the doctor's lock; the holds on all doctors are counted by one at a time.
 */
export async function heldConflict(
  work: Work,
  hospitalId: string,
  open: readonly Booking[],
  now: Date,
): Promise<Conflict[]> {
  await guardSubjects(work.manager, 'HOSPITAL', [hospitalId]);
  const byHospital = await work.everything.count(Booking, [
    where("t.hospital_id = ? AND t.state = 'HELD' AND t.hold_expires_at > ?", hospitalId, now),
  ]);
  const own = open.filter((row) => row.hospitalId === hospitalId);
  const ofDoctor = own.filter(({ state }) => state === 'HELD').length;
  // A request that nobody answered is no hoarding: its hold was confirmed.
  const ranOut = own.filter(
    ({ state, requestExpiresAt }) => state === 'EXPIRED' && !requestExpiresAt,
  );
  const values = holdLimit({ byHospital, ofDoctor, expired: ranOut.length });
  return values === null ? [] : [{ code: 'HOLD_LIMIT', values: { ...values } }];
}
