import type { Work } from '../../../platform/commands/work';
import { notFound } from '../../../platform/errors';
import { Hospital } from './entities/hospital';
import { Site } from './entities/site';

/** A site and the hospital it belongs to. */
export async function hospitalOfSite(work: Work, siteId: string) {
  const [site] = await work.everything.byKeys(Site, 'id', [siteId]);
  if (!site) throw notFound('Site', siteId);
  const [hospital] = await work.everything.byKeys(Hospital, 'id', [site.hospitalId]);
  if (!hospital) throw notFound('Hospital', site.hospitalId);
  return { site, hospital };
}
