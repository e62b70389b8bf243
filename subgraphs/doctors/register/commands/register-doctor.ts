import type { Work } from '../../../../platform/commands/work';
import { forbidden, refused } from '../../../../platform/errors';
import { newId } from '../../../../platform/id';
import { list } from '../../../../platform/input/list';
import { sortNameOf } from '../../../../platform/naming/pinyin';
import { where } from '../../../../platform/reading/condition';
import { refuse } from '../../../../platform/refusal';
import { isSecretariat } from '../../access/is-secretariat';
import { tenantsOf } from '../../access/tenants-of';
import { allianceDay } from '../../domain/alliance-day';
import { optionalPlainText } from '../../plain-text';
import type { GivenDoctor } from '../doctor-input';
import type { DoctorOutcome } from '../require-doctor';
import { practiceModeRefusal } from '../domain/practice-mode-refusal';
import { employerColumns } from '../employer-columns';
import { Doctor } from '../entities/doctor';
import { keepDoctor } from '../keep-doctor';
import { licenceHash } from '../licence-hash';
import {
  academicRoles,
  languageTags,
  nameOf,
  requireName,
  requirePast,
  specialtyCodes,
} from '../read-details';
import { refuseKnownLicence } from '../refuse-known-licence';
import { writeRoles, writeSpecialties, writeTerms } from '../write-details';

interface RegisterDoctor extends GivenDoctor {
  readonly licenceNumber: string;
  readonly specialties: readonly string[];
  /** Doctors of the same name who are somebody else. */
  readonly otherThan?: readonly string[] | null;
}

/** A person enters the register, once: whoever holds a licence that is there is there already. */
export async function registerDoctor(work: Work, input: RegisterDoctor): Promise<DoctorOutcome> {
  const { viewer } = work;
  if (!isSecretariat(viewer) && tenantsOf(viewer, 'group').length === 0) {
    throw forbidden('put doctors into the register');
  }
  const row = await rowOf(work, input);
  const specialties = specialtyCodes(input.specialties);
  const roles = academicRoles(input.academicRoles ?? []);
  const { practiceMode } = row;
  const isEmployed = row.mainEmployerId !== null || row.mainEmployerName !== null;
  refuse(practiceModeRefusal({ practiceMode, isEmployed, engagements: [] }));
  await refuseKnownName(work, row, list('otherThan', input.otherThan ?? []));

  await refuseKnownLicence(work, row.licenceHash!, () => work.insert(Doctor, row));
  await writeTerms(work, row);
  await writeSpecialties(work, row.id, specialties);
  await writeRoles(work, row.id, roles);
  await keepDoctor(work, row);
  return { id: row.id, version: row.version };
}

async function rowOf(work: Work, input: RegisterDoctor): Promise<Doctor> {
  const [nameZh, nameEn] = [nameOf('nameZh', input.nameZh), nameOf('nameEn', input.nameEn)];
  requireName(nameZh, nameEn);
  const { practiceModeSince = null, practisingSince = null } = input;
  const today = allianceDay(work.now);
  for (const since of [practisingSince, practiceModeSince]) requirePast(since, today);
  return {
    id: newId(work.now.getTime()),
    licenceHash: licenceHash(input.licenceNumber),
    nameZh,
    nameEn,
    sortName: sortNameOf(nameZh, nameEn, 'person').slice(0, 200),
    title: input.title ?? null,
    licenceCategory: input.licenceCategory ?? null,
    practiceMode: input.practiceMode ?? null,
    practiceModeSince,
    practiceModePrecision: practiceModeSince === null ? null : 'DAY',
    ...(await employerColumns(work, input.mainEmployer)),
    practisingSince,
    practisingPrecision: practisingSince === null ? null : 'DAY',
    careerStage: input.careerStage ?? null,
    languages: languageTags(input.languages ?? []),
    biography: optionalPlainText('biography', input.biography, 4000),
    status: 'ACTIVE',
    reported: false,
    synthetic: false,
    version: 1,
  };
}

/** Without a licence number one person of a name cannot be told from another: somebody has to say. */
async function refuseKnownName(
  { everything }: Work,
  { nameZh, nameEn }: Doctor,
  otherThan: readonly string[],
): Promise<void> {
  const sameName = where('t.name_zh = ? OR (t.name_zh IS NULL AND t.name_en = ?)', nameZh, nameEn);
  const known = await everything.find(
    Doctor,
    [sameName, where('t.licence_hash IS NULL AND t.reported = TRUE')],
    [{ property: 'id', direction: 'ASC' }],
    20,
  );
  const doctors = known.map(({ id }) => id).filter((id) => !otherThan.includes(id));
  if (doctors.length > 0) throw refused('NAME_KNOWN', { doctors });
}
