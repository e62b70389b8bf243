import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import type { World } from '../../../seed/world';
import { seedAgreements } from './seed-agreements';
import { seedCases } from './seed-cases';
import { seedFees } from './seed-fees';
import { seedPools } from './seed-pools';
import { seedProjects } from './seed-projects';
import { seedRegister } from './seed-register';
import { seedSessions } from './seed-sessions';

/** The hospitals of a synthetic world, what they agreed on, and what was done there. */
export async function seedHospitals(
  world: World,
  write: BulkWriter,
  say: (line: string) => void,
): Promise<void> {
  seedRegister(world, write);
  seedAgreements(world, write);
  seedProjects(world, write);
  await seedSessions(world, write, say);
  const incomes = await seedCases(world, write, say);
  await seedPools(world, write, incomes);
  await seedFees(world, write);
}
