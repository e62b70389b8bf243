import type { Work } from '../../../platform/commands/work';
import { searchTerms } from '../../../platform/naming/search-terms';
import { AcademicRole } from './entities/academic-role';
import type { Doctor } from './entities/doctor';
import { DoctorSpecialty } from './entities/doctor-specialty';
import { SearchTerm } from './entities/search-term';

/** By what a doctor is found: characters, pinyin, initials and English words of the names. */
export async function writeTerms(
  work: Work,
  { id, nameZh, nameEn }: Pick<Doctor, 'id' | 'nameZh' | 'nameEn'>,
): Promise<void> {
  await work.manager.delete(SearchTerm, { recordId: id });
  const terms = searchTerms({ zh: nameZh, en: nameEn }, 'person');
  await work.insert(
    SearchTerm,
    terms.map((term) => ({ recordId: id, ...term })),
  );
}

export async function writeSpecialties(
  work: Work,
  doctorId: string,
  codes: readonly string[],
): Promise<void> {
  await work.manager.delete(DoctorSpecialty, { doctorId });
  await work.insert(
    DoctorSpecialty,
    codes.map((specialtyCode, position) => ({ doctorId, specialtyCode, position })),
  );
}

export async function writeRoles(
  work: Work,
  doctorId: string,
  roles: readonly Omit<AcademicRole, 'doctorId'>[],
): Promise<void> {
  await work.manager.delete(AcademicRole, { doctorId });
  await work.insert(
    AcademicRole,
    roles.map((role) => ({ doctorId, ...role })),
  );
}
