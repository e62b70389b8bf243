import type { Work } from '../../../platform/commands/work';
import { keepStep } from './enter-state';
import { Booking } from './entities/booking';
import { claimSlots } from './slots';
import { tellBooking } from './tell-booking';

/** Writes a new booking; answers false, and writes nothing, where its time is another's after all. */
export async function insertBooking(work: Work, row: Booking, at: Date): Promise<boolean> {
  if (!(await claimSlots(work.manager, row))) return false;
  await work.insert(Booking, row);
  await keepStep(work, row, at);
  tellBooking(work, null, row);
  return true;
}
