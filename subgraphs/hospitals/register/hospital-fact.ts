import type { Fact } from '../../../platform/events/publish';
import type { Hospital } from './entities/hospital';

/** What the other subgraphs copy of a hospital. */
export function hospitalFact(hospital: Hospital): Fact {
  const { id, nameZh, nameEn, sortName, ownership, kind, level, grade } = hospital;
  const { builtByGroupId, reported, version } = hospital;
  return {
    kind: 'HospitalChanged',
    subjectId: id,
    payload: {
      id,
      nameZh,
      nameEn,
      sortName,
      ownership,
      kind,
      level,
      grade,
      builtByGroupId,
      reported,
      version,
    },
  };
}
