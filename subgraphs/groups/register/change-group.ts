import type { Work } from '../../../platform/commands/work';
import { DoctorGroup } from './entities/doctor-group';
import { GroupChange } from './entities/group-change';
import { groupFact } from './group-fact';
import { specialtiesOf } from './specialties-of';

/** What a client is told of a group after a change; its repetition is told the same. */
export type GroupOutcome = Pick<DoctorGroup, 'id' | 'status' | 'version'>;

/**
 * A locked group becomes what the changes say; what it was before is kept, and the other owners are
 * told. Its details (names, specialties) have been written already; `formerDetails` says what they were.
 */
export async function changeGroup(
  work: Work,
  row: DoctorGroup,
  changes: Partial<DoctorGroup>,
  formerDetails: object = {},
): Promise<DoctorGroup> {
  const changed = await work.change(DoctorGroup, row, changes);
  const replaced = Object.entries(row).filter(([property]) => property in changes);
  const former: object = Object.fromEntries(replaced);
  await keepGroupChange(work, changed, { ...former, ...formerDetails });
  work.publish(groupFact(changed, await specialtiesOf(work, row.id)));
  return changed;
}

/** One line in the history of a group. */
export function keepGroupChange(work: Work, group: DoctorGroup, former: object): Promise<void> {
  return work.insert(GroupChange, {
    groupId: group.id,
    version: group.version,
    status: group.status,
    happenedAt: work.now,
    actor: work.viewer.subject ?? 'time',
    formerValues: JSON.stringify(former),
  });
}
