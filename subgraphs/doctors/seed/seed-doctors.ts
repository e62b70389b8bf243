import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import type { World } from '../../../seed/world';
import { seedBookings } from './seed-bookings';
import { seedJoining } from './seed-joining';
import { seedPractice } from './seed-practice';
import { seedRegister } from './seed-register';
import { seedRequests } from './seed-requests';

/** The doctors of a synthetic world, where they may practise, and what is booked. */
export async function seedDoctors(
  world: World,
  write: BulkWriter,
  say: (line: string) => void,
): Promise<void> {
  await seedRegister(world, write, say);
  seedJoining(world, write);
  await seedPractice(world, write);
  await seedBookings(world, write, say);
  seedRequests(world, write);
}
