import type { Fact } from '../../../platform/events/publish';
import type { DoctorGroup } from './entities/doctor-group';

/** What the other subgraphs copy of a group, because their own filters and rules depend on it. */
export function groupFact(group: DoctorGroup, specialties: readonly string[]): Fact {
  const { id, slug, nameZh, nameEn, sortName, status, fullTimeOnly, reported, version } = group;
  return {
    kind: 'GroupChanged',
    subjectId: id,
    payload: {
      id,
      slug,
      nameZh,
      nameEn,
      sortName,
      status,
      fullTimeOnly: fullTimeOnly ?? false,
      reported,
      specialties,
      version,
    },
  };
}
