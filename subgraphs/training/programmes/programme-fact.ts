import type { Fact } from '../../../platform/events/publish';
import type { Programme } from './entities/programme';

/** What the other subgraphs may copy of a programme. */
export function programmeFact(programme: Programme, hostIds: readonly string[]): Fact {
  const { id, nameZh, nameEn, sortName, kind, state, city, fundingKind, publishedOn } = programme;
  const { reported, version } = programme;
  return {
    kind: 'ProgrammeChanged',
    subjectId: id,
    payload: {
      id,
      nameZh,
      nameEn,
      sortName,
      kind,
      state,
      city,
      fundingKind,
      hostIds,
      publishedOn,
      reported,
      version,
    },
  };
}
