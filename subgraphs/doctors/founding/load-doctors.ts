import type { EntityManager } from 'typeorm';
import type { EntityClass } from '../../../platform/database';
import { publish } from '../../../platform/events/publish';
import { stableId } from '../../../platform/id';
import { sortNameOf } from '../../../platform/naming/pinyin';
import { reportedDateColumns } from '../../../platform/naming/reported-date';
import { searchTerms } from '../../../platform/naming/search-terms';
import { insertSources } from '../../../platform/sources/insert-sources';
import { doctorFact } from '../register/doctor-fact';
import { engagementFact } from '../register/engagement-fact';
import { AcademicRole } from '../register/entities/academic-role';
import { Doctor } from '../register/entities/doctor';
import { DoctorSpecialty } from '../register/entities/doctor-specialty';
import { Engagement } from '../register/entities/engagement';
import { FormerEmployer } from '../register/entities/former-employer';
import { SearchTerm } from '../register/entities/search-term';
import type { FoundingDoctor } from './founding-doctor';

/** Puts the doctors of the documents into the register, and tells the others. */
export async function loadDoctors(
  manager: EntityManager,
  doctors: readonly FoundingDoctor[],
  now: Date,
): Promise<void> {
  const rows = doctors.map(doctorRow);
  const engagements = doctors.map(engagementRow);
  await manager.insert(Doctor, rows);
  await manager.insert(Engagement, engagements);
  for (const doctor of doctors) await insertDetails(manager, doctor);
  const facts = rows.map((row, index) =>
    doctorFact(row, doctors[index]?.professor ? ['PROFESSOR'] : []),
  );
  await publish(manager, [...facts, ...engagements.map(engagementFact)], now);
}

// The name as printed is the key that all subgraphs agree on.
const keyOf = ({ nameZh, nameEn }: FoundingDoctor): string => nameZh ?? nameEn ?? '';
const doctorIdOf = (doctor: FoundingDoctor): string => stableId('Doctor', keyOf(doctor));
const engagementIdOf = (doctor: FoundingDoctor): string =>
  stableId('Engagement', `${keyOf(doctor)} ${doctor.engagement.group}`);

function doctorRow(doctor: FoundingDoctor): Doctor {
  const { nameZh = null, nameEn = null, practiceModeSince } = doctor;
  const since = practiceModeSince === undefined ? null : reportedDateColumns(practiceModeSince);
  return {
    id: doctorIdOf(doctor),
    licenceHash: null,
    nameZh,
    nameEn,
    sortName: sortNameOf(nameZh, nameEn, 'person'),
    title: null,
    licenceCategory: null,
    practiceMode: doctor.practiceMode ?? null,
    practiceModeSince: since?.date ?? null,
    practiceModePrecision: since?.precision ?? null,
    mainEmployerId: null,
    mainEmployerName: null,
    practisingSince: null,
    practisingPrecision: null,
    careerStage: null,
    languages: [],
    biography: doctor.biography ?? null,
    status: 'ACTIVE',
    reported: true,
    synthetic: false,
    version: 1,
  };
}

function engagementRow(doctor: FoundingDoctor): Engagement {
  const { group, role = null } = doctor.engagement;
  return {
    id: engagementIdOf(doctor),
    doctorId: doctorIdOf(doctor),
    groupId: stableId('Group', group),
    kind: null,
    role,
    validFrom: null,
    validUntil: null,
    fractionBasisPoints: null,
    reported: true,
    synthetic: false,
    version: 1,
  };
}

async function insertDetails(manager: EntityManager, doctor: FoundingDoctor): Promise<void> {
  const { nameZh = null, nameEn = null, specialties = [], formerEmployer, engagement } = doctor;
  const doctorId = doctorIdOf(doctor);
  await insertSources(manager, doctorId, doctor.sources);
  await insertSources(manager, engagementIdOf(doctor), engagement.sources);
  await insertAll(
    manager,
    SearchTerm,
    searchTerms({ zh: nameZh, en: nameEn }, 'person').map((term) => ({
      recordId: doctorId,
      ...term,
    })),
  );
  await insertAll(
    manager,
    DoctorSpecialty,
    specialties.map((specialtyCode, position) => ({ doctorId, specialtyCode, position })),
  );
  await insertAll(
    manager,
    AcademicRole,
    doctor.professor
      ? [{ doctorId, position: 0, kind: 'PROFESSOR', wording: '教授', institution: null }]
      : [],
  );
  await insertAll(
    manager,
    FormerEmployer,
    formerEmployer ? [formerEmployerRow(doctorId, formerEmployer)] : [],
  );
}

function formerEmployerRow(
  doctorId: string,
  { hospital, left, wording }: NonNullable<FoundingDoctor['formerEmployer']>,
): FormerEmployer {
  const { date, precision } = reportedDateColumns(left);
  return {
    doctorId,
    position: 0,
    hospitalId: stableId('Hospital', hospital),
    name: null,
    startedOn: null,
    startedPrecision: null,
    leftOn: date,
    leftPrecision: precision,
    wording,
  };
}

async function insertAll<Row extends object>(
  manager: EntityManager,
  entity: EntityClass<Row>,
  rows: readonly Row[],
): Promise<void> {
  if (rows.length > 0) await manager.insert(entity, rows as never);
}
