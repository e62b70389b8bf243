import type { Work } from '../../../platform/commands/work';
import { notFound } from '../../../platform/errors';
import { SiteCopy } from '../copies/entities/site-copy';
import { requireOwn } from '../require-own';

/** A site of the viewer's own hospital. */
export async function requireOwnSite(work: Work, siteId: string): Promise<SiteCopy> {
  const [site] = await work.everything.byKeys(SiteCopy, 'id', [siteId]);
  if (!site) throw notFound('Site', siteId);
  requireOwn(work.viewer, 'hospital', site.hospitalId, 'book for this hospital');
  return site;
}
