import type { EntityManager } from 'typeorm';
import { carryOut } from '../../../platform/commands/work';
import type { Event } from '../../../platform/events/follow';
import { everything } from '../../../platform/reading/reader';
import { nobody } from '../../../platform/viewer';
import { followBooking } from '../referrals/follow-booking';
import { BookingCopy } from './entities/booking-copy';
import { upsertNewer } from './upsert-newer';

type BookingChanged = Omit<BookingCopy, 'startsAt'> & { readonly startsAt: string };

/** What the doctors subgraph told of one booking; the referrals that name it go with it. */
export async function applyBooking(manager: EntityManager, event: Event): Promise<void> {
  const told = JSON.parse(event.payload) as BookingChanged;
  const { id, groupId, purpose, specialtyCode, startsAt, state, version } = told;
  await upsertNewer(manager, 'booking_copies', {
    id,
    group_id: groupId,
    purpose,
    specialty_code: specialtyCode,
    starts_at: new Date(startsAt),
    state,
    version,
  });
  const actor = { viewer: nobody, visible: everything, now: new Date(event.occurredAt) };
  await carryOut(manager, actor, async (work) => {
    const [booking] = await work.everything.byKeys(BookingCopy, 'id', [id]);
    await followBooking(work, booking!);
  });
}
