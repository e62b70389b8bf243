import type { BulkWriter } from '../../../platform/bulk/bulk-writer';
import type { World } from '../../../seed/world';
import { seedAssistance } from './seed-assistance';
import { seedConferences } from './seed-conferences';
import { seedInitiatives } from './seed-initiatives';
import { seedMeetings } from './seed-meetings';
import { seedMembership } from './seed-membership';
import { seedPartners } from './seed-partners';
import { seedReferrals } from './seed-referrals';
import { seedRegister } from './seed-register';

/** The groups of a synthetic world, and what they do together. */
export async function seedGroups(world: World, write: BulkWriter): Promise<void> {
  seedRegister(world, write);
  seedMembership(world, write);
  seedAssistance(world, write);
  seedPartners(world, write);
  seedInitiatives(world, write);
  seedMeetings(world, write);
  await seedConferences(world, write);
  await seedReferrals(world, write);
}
