import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import type { World } from '../../../seed/world';
import { createSupervision } from './supervision';
import { createTrainees } from './create-trainees';
import { seedDeliveries } from './seed-deliveries';
import { seedOutreach } from './seed-outreach';
import { seedProgrammes } from './seed-programmes';

/** What the groups of a synthetic world teach, whom, and where they went to help. */
export async function seedTraining(world: World, write: BulkWriter): Promise<void> {
  seedOutreach(world, write);
  const trainees = createTrainees(world, write);
  const supervision = createSupervision();
  await seedProgrammes(world, write, { trainees, supervision });
  await seedDeliveries(world, write, trainees);
  supervision.end(write);
}
