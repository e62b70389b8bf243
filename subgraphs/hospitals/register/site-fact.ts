import type { Fact } from '../../../platform/events/publish';
import type { Site } from './entities/site';

/** What the other subgraphs copy of a site. */
export function siteFact(site: Site): Fact {
  const { id, hospitalId, nameZh, nameEn, province, city, district } = site;
  const { timeZone, reported, version } = site;
  return {
    kind: 'SiteChanged',
    subjectId: id,
    payload: {
      id,
      hospitalId,
      nameZh,
      nameEn,
      province,
      city,
      district,
      timeZone,
      reported,
      version,
    },
  };
}
