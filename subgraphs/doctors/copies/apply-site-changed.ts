import type { EntityManager } from 'typeorm';
import type { Event } from '../../../platform/events/follow';
import { askRechecks } from '../booking/ask-rechecks';
import { siteFactsChanged } from '../availability/site-facts-changed';
import { SiteCopy } from './entities/site-copy';
import { keepNewest } from './keep-newest';

type SiteChanged = Omit<SiteCopy, 'sourceVersion'> & { readonly version: number };

/** A site has changed: the register finds doctors by its city. */
export async function applySiteChanged(manager: EntityManager, { payload }: Event): Promise<void> {
  const site = JSON.parse(payload) as SiteChanged;
  const { id, hospitalId, province, city, district, timeZone, reported } = site;
  const kept = await keepNewest(manager, SiteCopy, {
    id,
    hospitalId,
    province,
    city,
    district,
    timeZone,
    reported,
    sourceVersion: site.version,
  });
  // A filing holds within its province.
  if (kept) await askRechecks(manager, { siteId: id });
  if (kept) await siteFactsChanged(manager, { siteIds: [id], because: 'SITE' });
}
