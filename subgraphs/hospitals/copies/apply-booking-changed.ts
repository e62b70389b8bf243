import type { EntityManager } from 'typeorm';
import type { Event } from '../../../platform/events/follow';
import { SessionBooking } from './entities/session-booking';

interface BookingChanged {
  readonly id: string;
  readonly offeredSessionId: string | null;
  readonly state: string;
  readonly version: number;
}

/** What was let go takes no block; what took place did. */
const letGo = ['RELEASED', 'EXPIRED', 'DECLINED', 'CANCELLED'];

/** A booking took, left or gave back a block: what is unused rests on it. */
export async function applyBookingChanged(
  manager: EntityManager,
  { payload }: Event,
): Promise<void> {
  const { id, offeredSessionId, state, version } = JSON.parse(payload) as BookingChanged;
  const known = await manager.findOneBy(SessionBooking, { bookingId: id });
  // Most visits never lie in a block, and nobody here asks for those.
  if (known === null ? offeredSessionId === null : known.sourceVersion >= version) return;
  await manager.save(SessionBooking, {
    bookingId: id,
    sessionId: offeredSessionId,
    takesBlock: !letGo.includes(state),
    sourceVersion: version,
  });
}
