import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { Site } from '../entities/site';
import { holdSite } from '../hold-site';
import { keepChange } from '../keep-change';
import { readSite, type SiteEntry } from '../read-site';
import { requireKeeper } from '../require-keeper';
import { siteFact } from '../site-fact';
import type { RegisterOutcome } from './register-hospital';

interface UpdateSite {
  readonly id: string;
  readonly expectedVersion: number;
  readonly entry: SiteEntry;
}

/** The whole entry of a campus anew; one that sources reported is complete then. */
export async function updateSite(work: Work, input: UpdateSite): Promise<RegisterOutcome> {
  const place = readSite(input.entry);
  const { hospital, site } = await holdSite(work, input.id);
  requireKeeper(work.viewer, hospital, 'change this site');
  requireVersion(site, input.expectedVersion);
  const changed = await work.change(Site, site, { ...place, reported: false });
  await keepChange(work, 'Site', changed);
  work.publish(siteFact(changed));
  return { id: changed.id, version: changed.version };
}
