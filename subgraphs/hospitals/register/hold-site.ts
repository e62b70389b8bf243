import type { Work } from '../../../platform/commands/work';
import { notFound } from '../../../platform/errors';
import { Hospital } from './entities/hospital';
import { Site } from './entities/site';

/** Locks a site; its hospital first, on which we rely. */
export async function holdSite(
  work: Work,
  id: string,
): Promise<{ readonly hospital: Hospital; readonly site: Site }> {
  const [seen] = await work.reader.byKeys(Site, 'id', [id]);
  if (!seen) throw notFound('Site', id);
  const hospital = await work.share(Hospital, seen.hospitalId);
  return { hospital, site: await work.lock(Site, id) };
}
