import type { Fact } from '../../../platform/events/publish';
import type { Doctor } from './entities/doctor';
import type { AcademicRoleKind } from '../resolver-types.generated';

/** What the other subgraphs copy of a doctor, because their own filters and rules depend on it. */
export function doctorFact(doctor: Doctor, academicRoles: readonly AcademicRoleKind[]): Fact {
  const { id, nameZh, nameEn, sortName, title, status, practiceMode, reported, version } = doctor;
  return {
    kind: 'DoctorChanged',
    subjectId: id,
    payload: {
      id,
      nameZh,
      nameEn,
      sortName,
      title,
      status,
      academicRoles,
      practiceMode,
      reported,
      version,
    },
  };
}
