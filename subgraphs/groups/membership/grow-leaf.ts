import type { Work } from '../../../platform/commands/work';
import { where } from '../../../platform/reading/condition';
import { DoctorGroup } from '../register/entities/doctor-group';
import { lockAlliance } from '../register/lock-alliance';
import { nextLeaf } from './domain/next-leaf';

/** The leaf of a group that is admitted; two at once wait for each other at the alliance. */
export async function growLeaf(work: Work, group: DoctorGroup): Promise<number | null> {
  const { emblemLeaves: foundingLeaves } = await lockAlliance(work);
  const byLeaf = [{ property: 'leaf', direction: 'DESC' }] as const;
  const given = where('t.leaf IS NOT NULL');
  const [last] = await work.everything.find(DoctorGroup, [given], byLeaf, 1);
  const { leaf: own, foundingMember } = group;
  return nextLeaf({ foundingLeaves, highest: last?.leaf ?? null, own, foundingMember });
}
