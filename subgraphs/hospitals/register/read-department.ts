import type { Work } from '../../../platform/commands/work';
import { badInput, refused } from '../../../platform/errors';
import { optionalText, text } from '../../../platform/input/text';
import { sortNameOf } from '../../../platform/naming/pinyin';
import { foreignId } from '../foreign-id';
import type { DepartmentEntryInput } from '../resolver-types.generated';
import type { Department } from './entities/department';
import { Site } from './entities/site';
import { Specialty } from './entities/specialty';

/** As a person writes it. */
export type DepartmentEntry = DepartmentEntryInput;

/** A department as a person wrote it; what it names belongs to the same hospital. */
export async function readDepartment(
  work: Work,
  hospitalId: string,
  entry: DepartmentEntry,
): Promise<Omit<Department, 'id' | 'hospitalId' | 'version'>> {
  const nameZh = text('nameZh', entry.nameZh, 120);
  const nameEn = optionalText('nameEn', entry.nameEn, 120);
  const headDoctorId = entry.head == null ? null : foreignId('head', entry.head);
  const headAppointedBy = entry.headAppointedBy ?? null;
  if (headDoctorId !== null && headAppointedBy === null) {
    throw badInput('HEAD_WITHOUT_APPOINTER', 'headAppointedBy: say who appointed the head.');
  }
  const [site] =
    entry.site == null ? [null] : await work.everything.byKeys(Site, 'id', [entry.site]);
  if (site !== null && site?.hospitalId !== hospitalId) {
    throw refused('SITE_OF_ANOTHER_HOSPITAL', { elsewhere: [entry.site] });
  }
  const [specialty] =
    entry.specialty == null
      ? [null]
      : await work.everything.byKeys(Specialty, 'code', [entry.specialty]);
  if (specialty === undefined) throw refused('SPECIALTY_UNKNOWN', { unknown: [entry.specialty] });
  return {
    siteId: site?.id ?? null,
    nameZh,
    nameEn,
    sortName: sortNameOf(nameZh, nameEn, 'organisation'),
    specialtyCode: specialty?.code ?? null,
    headDoctorId,
    headAppointedBy,
  };
}
