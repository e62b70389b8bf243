import type { BulkWriter } from '../../platform/bulk/bulk-writer';
import type { World } from '../../seed/world';
import { seedDoctors } from '../../subgraphs/doctors/seed/seed-doctors';
import { seedGroups } from '../../subgraphs/groups/seed/seed-groups';
import { seedHospitals } from '../../subgraphs/hospitals/seed/seed-hospitals';
import { seedTraining } from '../../subgraphs/training/seed/seed-training';

type Seed = (world: World, write: BulkWriter, say: (line: string) => void) => Promise<void>;

/** Each schema is written by its own subgraph's code, the largest one last. */
export const seedOrder = {
  groups: seedGroups,
  doctors: seedDoctors,
  training: seedTraining,
  hospitals: seedHospitals,
} as const satisfies Record<string, Seed>;

export type Seeded = keyof typeof seedOrder;

export const seededNames = Object.keys(seedOrder) as readonly Seeded[];
