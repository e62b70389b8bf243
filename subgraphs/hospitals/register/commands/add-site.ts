import { requireVersion } from '../../../../platform/commands/require-version';
import type { Work } from '../../../../platform/commands/work';
import { newId } from '../../../../platform/id';
import { Hospital } from '../entities/hospital';
import { Site } from '../entities/site';
import { keepChange } from '../keep-change';
import { readSite, type SiteEntry } from '../read-site';
import { requireKeeper } from '../require-keeper';
import { siteFact } from '../site-fact';
import type { RegisterOutcome } from './register-hospital';

interface AddSite {
  readonly hospital: string;
  /** Of the hospital: whoever adds a campus has seen those that there are. */
  readonly expectedVersion: number;
  readonly entry: SiteEntry;
}

/** A hospital has one more campus. */
export async function addSite(work: Work, input: AddSite): Promise<RegisterOutcome> {
  const place = readSite(input.entry);
  const hospital = await work.lock(Hospital, input.hospital);
  requireKeeper(work.viewer, hospital, 'add sites to this hospital');
  requireVersion(hospital, input.expectedVersion);
  const site: Site = {
    ...place,
    id: newId(work.now.getTime()),
    hospitalId: hospital.id,
    reported: false,
    synthetic: hospital.synthetic,
    version: 1,
  };
  await work.insert(Site, site);
  await keepChange(work, 'Site', site);
  work.publish(siteFact(site));
  return { id: site.id, version: site.version };
}
