import type { Work } from '../../../platform/commands/work';
import { actorOf } from '../actor-of';
import type { BookingState } from '../resolver-types.generated';
import { isBlocking } from './domain/blocking-states';
import { Booking } from './entities/booking';
import { BookingStep } from './entities/booking-step';
import { freeSlots } from './slots';
import { tellBooking } from './tell-booking';

interface Entry {
  readonly state: BookingState;
  /** By the clock of the database. */
  readonly at: Date;
  readonly reason?: string | null;
  readonly changes?: Partial<Booking>;
}

/**
 * A booking whose person is locked enters a state, or changes in the one it is in. The step is kept, what
 * it needs no more is free at once, and everybody is told: all of it in this transaction.
 */
export async function enterState(work: Work, row: Booking, entry: Entry): Promise<Booking> {
  const { state, at, reason = null, changes = {} } = entry;
  const changed = await work.change(Booking, row, { ...changes, state, reason });
  if (isBlocking(row.state) && !isBlocking(state)) await freeSlots(work.manager, row);
  await keepStep(work, changed, at);
  tellBooking(work, row, changed);
  return changed;
}

/** A step has the number of the version that it made. */
export function keepStep(work: Work, row: Booking, at: Date): Promise<void> {
  const { id, state, reason, version } = row;
  return work.insert(BookingStep, {
    bookingId: id,
    position: version - 1,
    state,
    enteredAt: at,
    actor: actorOf(work.viewer),
    reason,
  });
}
