import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { forbidden, refused } from '../../../../platform/errors';
import { sortNameOf } from '../../../../platform/naming/pinyin';
import { refuse } from '../../../../platform/refusal';
import { isSecretariat } from '../../access/is-secretariat';
import { factsChanged } from '../../availability/facts-changed';
import { allianceDay } from '../../domain/alliance-day';
import { optionalPlainText } from '../../plain-text';
import { actsFor } from '../../require-own';
import type { GivenDoctor } from '../doctor-input';
import { changedByDoctor } from '../domain/changed-by-doctor';
import { practiceModeRefusal } from '../domain/practice-mode-refusal';
import { employerColumns } from '../employer-columns';
import { engagementsFrom, isEngagedByOwn } from '../engagements-of';
import { Doctor } from '../entities/doctor';
import { keepDoctor, keepFirst } from '../keep-doctor';
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
import type { DoctorOutcome } from '../require-doctor';
import { writeRoles, writeSpecialties, writeTerms } from '../write-details';

interface UpdateDoctor extends GivenDoctor {
  readonly id: string;
  readonly expectedVersion: number;
  readonly status?: Doctor['status'] | null;
}

/** The register says something else of a doctor from now on; what it said before is kept. */
export async function updateDoctor(work: Work, input: UpdateDoctor): Promise<DoctorOutcome> {
  const row = await work.lock(Doctor, input.id);
  await requireEditor(work, row, input);
  requireVersion(row, input.expectedVersion);

  const changes = await changesOf(work, row, input);
  const after = { ...row, ...changes };
  await refuseMode(work, after, input);
  await keepFirst(work, row);

  const changed = await refuseKnownLicence(work, after.licenceHash ?? '', () =>
    work.change(Doctor, row, { ...changes, reported: row.reported && !isComplete(after) }),
  );
  if (input.nameZh || input.nameEn) await writeTerms(work, changed);
  if (input.specialties) await writeSpecialties(work, row.id, specialtyCodes(input.specialties));
  if (input.academicRoles) await writeRoles(work, row.id, academicRoles(input.academicRoles));
  await keepDoctor(work, changed);
  if (changed.status !== row.status || changed.reported !== row.reported) {
    await factsChanged(work, { doctorIds: [row.id], because: 'DOCTOR' });
  }
  return { id: changed.id, version: changed.version };
}

/** Those who know: the secretariat, and who engages the doctor. Of the own card the doctor. */
async function requireEditor(work: Work, { id }: Doctor, input: UpdateDoctor): Promise<void> {
  const { viewer } = work;
  if (isSecretariat(viewer) || (await isEngagedByOwn(work, id))) return;
  if (actsFor(viewer, 'doctor', id) && changedByDoctor(input)) return;
  throw forbidden('change this of the doctor');
}

async function changesOf(work: Work, row: Doctor, input: UpdateDoctor): Promise<Partial<Doctor>> {
  const nameZh = nameOf('nameZh', input.nameZh) ?? row.nameZh;
  const nameEn = nameOf('nameEn', input.nameEn) ?? row.nameEn;
  requireName(nameZh, nameEn);
  const today = allianceDay(work.now);
  for (const since of [input.practisingSince, input.practiceModeSince]) requirePast(since, today);

  const changes: Partial<Doctor> = {
    nameZh,
    nameEn,
    sortName: sortNameOf(nameZh, nameEn, 'person').slice(0, 200),
    licenceCategory: input.licenceCategory ?? row.licenceCategory,
    title: input.title ?? row.title,
    careerStage: input.careerStage ?? row.careerStage,
    status: input.status ?? row.status,
  };
  if (input.licenceNumber) {
    changes.licenceHash = licenceHash(input.licenceNumber);
    if (row.licenceHash !== null && row.licenceHash !== changes.licenceHash) {
      throw refused('LICENCE_SETTLED');
    }
  }
  if (input.practiceMode && input.practiceMode !== row.practiceMode) {
    Object.assign(changes, {
      practiceMode: input.practiceMode,
      practiceModeSince: null,
      practiceModePrecision: null,
    });
    if (input.practiceMode === 'FREE') Object.assign(changes, await employerColumns(work, null));
  }
  if (input.mainEmployer) Object.assign(changes, await employerColumns(work, input.mainEmployer));
  if (input.practiceModeSince) {
    changes.practiceModeSince = input.practiceModeSince;
    changes.practiceModePrecision = 'DAY';
  }
  if (input.practisingSince) {
    changes.practisingSince = input.practisingSince;
    changes.practisingPrecision = 'DAY';
  }
  if (input.languages) changes.languages = languageTags(input.languages);
  if (input.biography !== null && input.biography !== undefined) {
    changes.biography = optionalPlainText('biography', input.biography, 4000);
  }
  return changes;
}

/** Engagements rest on how a doctor practises, so a new way must suit those of today and later. */
async function refuseMode(work: Work, after: Doctor, input: UpdateDoctor): Promise<void> {
  if (!input.practiceMode && !input.mainEmployer) return;
  const { practiceMode, mainEmployerId, mainEmployerName } = after;
  const engagements = await engagementsFrom(work, after.id, allianceDay(work.now));
  const isEmployed = mainEmployerId !== null || mainEmployerName !== null;
  refuse(practiceModeRefusal({ practiceMode, isEmployed, engagements }));
}

const isComplete = ({ licenceHash: hash, licenceCategory, title, practiceMode }: Doctor) =>
  [hash, licenceCategory, title, practiceMode].every((fact) => fact !== null);
