import type { Work } from '../../../platform/commands/work';
import type { Hospital } from '../register/entities/hospital';
import { HospitalSubject } from '../register/entities/hospital-subject';
import { Site } from '../register/entities/site';
import { Specialty } from '../register/entities/specialty';
import type { TwoSides } from './domain/terms-refusal';
import type { CooperationAgreement } from './entities/cooperation-agreement';

/** What the rules of terms look at: both sides, and which of the named specialties there are. */
export async function twoSidesOf(
  work: Work,
  { mode, groupId }: Pick<CooperationAgreement, 'mode' | 'groupId'>,
  { id, ownership, reported, builtByGroupId }: Hospital,
  specialties: readonly string[],
): Promise<TwoSides> {
  const subjects = await work.everything.byKeys(HospitalSubject, 'hospitalId', [id]);
  const sites = await work.everything.byKeys(Site, 'hospitalId', [id]);
  const known = await work.everything.byKeys(Specialty, 'code', specialties);
  return {
    mode,
    groupId,
    hospital: {
      ownership,
      reported,
      builtByGroupId,
      subjects: subjects.map(({ specialtyCode }) => specialtyCode),
      siteIds: sites.map((site) => site.id),
    },
    known: known.map(({ code }) => code),
  };
}
