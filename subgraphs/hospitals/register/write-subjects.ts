import type { Work } from '../../../platform/commands/work';
import { HospitalSubject } from './entities/hospital-subject';

/** Replaces the subjects for which a hospital is registered; its changes are kept with its entry. */
export async function writeSubjects(
  work: Work,
  hospitalId: string,
  subjects: readonly string[],
): Promise<void> {
  await work.manager.delete(HospitalSubject, { hospitalId });
  await work.insert(
    HospitalSubject,
    subjects.map((specialtyCode) => ({ hospitalId, specialtyCode })),
  );
}
