import type { Task } from '../../../../platform/scheduling/task';
import { Doctor } from '../../register/entities/doctor';
import { BookingRecheck } from '../entities/booking-recheck';
import { recheckBookings } from '../recheck-bookings';

/**
 * What follows from facts of other owners that have changed: person by person, in the usual order of locks.
 * What is asked while we look stays asked: only what we could see before is done with.
 */
export const recheckChanged: Task = {
  name: 'recheck bookings',
  everyMs: 5_000,
  async run(work) {
    const [next] = await work.everything.find(
      BookingRecheck,
      [],
      [{ property: 'doctorId', direction: 'ASC' }],
      1,
    );
    if (!next) return false;
    const { doctorId } = next;
    await work.lock(Doctor, doctorId);
    const asked = await work.everything.byKeys(BookingRecheck, 'doctorId', [doctorId]);
    await recheckBookings(work, [doctorId]);
    for (const { id } of asked) await work.manager.delete(BookingRecheck, { doctorId, id });
    return true;
  },
};
