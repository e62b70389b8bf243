import type { Work } from '../../../platform/commands/work';
import type { Joining } from '../programmes/domain/joining-refusal';
import { GroupCopy } from './entities/group-copy';
import { HospitalCopy } from './entities/hospital-copy';
import { requireCopies } from './require-copies';

/** What the rule of joint programmes needs to know of those who are to host one. */
export async function hostingFacts(
  work: Work,
  groupIds: readonly string[],
  hospitalIds: readonly string[],
): Promise<Joining> {
  if (groupIds.length > 0) await requireCopies(work, 'groups');
  if (hospitalIds.length > 0) await requireCopies(work, 'hospitals');
  const groups = await work.everything.byKeys(GroupCopy, 'id', groupIds);
  const copies = await work.everything.byKeys(HospitalCopy, 'id', hospitalIds);
  const hospitals = new Map(copies.map((copy) => [copy.id, copy]));
  return {
    groupIds,
    knownGroups: new Set(groups.map(({ id }) => id)),
    hospitals: hospitalIds.map((id) => ({
      id,
      known: hospitals.has(id),
      ownership: hospitals.get(id)?.ownership ?? null,
    })),
  };
}
