import type { Work } from '../../../platform/commands/work';
import { DoctorGroup } from './entities/doctor-group';

/** Several groups that nobody else changes until we are done, locked in one order, answered in the given one. */
export async function lockGroups<const Ids extends readonly string[]>(
  work: Work,
  ...ids: Ids
): Promise<{ [Index in keyof Ids]: DoctorGroup }> {
  const rows = new Map<string, DoctorGroup>();
  for (const id of [...new Set(ids)].sort()) rows.set(id, await work.lock(DoctorGroup, id));
  return ids.map((id) => rows.get(id)) as { [Index in keyof Ids]: DoctorGroup };
}
