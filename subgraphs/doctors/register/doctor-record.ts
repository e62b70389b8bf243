import type { AcademicRole } from './entities/academic-role';
import type { Doctor } from './entities/doctor';
import type { DoctorVersion } from './entities/doctor-version';

type Kept = Pick<
  Doctor,
  | 'nameZh'
  | 'nameEn'
  | 'title'
  | 'licenceCategory'
  | 'practiceMode'
  | 'practiceModeSince'
  | 'practiceModePrecision'
  | 'mainEmployerId'
  | 'mainEmployerName'
  | 'practisingSince'
  | 'practisingPrecision'
  | 'careerStage'
  | 'languages'
  | 'biography'
  | 'status'
  | 'reported'
>;

/** What the register says of a doctor at one time. */
export interface DoctorRecord extends Kept {
  readonly specialties: readonly string[];
  readonly academicRoles: readonly Pick<AcademicRole, 'kind' | 'wording' | 'institution'>[];
}

/** A record, and who made it when. */
export type KeptRecord = DoctorRecord & Pick<DoctorVersion, 'version' | 'recordedAt' | 'actor'>;

export function doctorRecord(
  doctor: Doctor,
  specialties: readonly string[],
  roles: readonly AcademicRole[],
): DoctorRecord {
  return {
    nameZh: doctor.nameZh,
    nameEn: doctor.nameEn,
    title: doctor.title,
    licenceCategory: doctor.licenceCategory,
    practiceMode: doctor.practiceMode,
    practiceModeSince: doctor.practiceModeSince,
    practiceModePrecision: doctor.practiceModePrecision,
    mainEmployerId: doctor.mainEmployerId,
    mainEmployerName: doctor.mainEmployerName,
    practisingSince: doctor.practisingSince,
    practisingPrecision: doctor.practisingPrecision,
    careerStage: doctor.careerStage,
    languages: doctor.languages,
    biography: doctor.biography,
    status: doctor.status,
    reported: doctor.reported,
    specialties,
    academicRoles: roles.map(({ kind, wording, institution }) => ({ kind, wording, institution })),
  };
}
