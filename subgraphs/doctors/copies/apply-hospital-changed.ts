import type { EntityManager } from 'typeorm';
import type { Event } from '../../../platform/events/follow';
import { siteFactsChanged } from '../availability/site-facts-changed';
import { HospitalCopy } from './entities/hospital-copy';
import { SiteCopy } from './entities/site-copy';
import { keepNewest } from './keep-newest';

type HospitalChanged = Omit<HospitalCopy, 'sourceVersion'> & { readonly version: number };

/** A hospital has changed. */
export async function applyHospitalChanged(
  manager: EntityManager,
  { payload }: Event,
): Promise<void> {
  const hospital = JSON.parse(payload) as HospitalChanged;
  const { id, nameZh, nameEn, sortName, ownership, kind, level, reported } = hospital;
  const kept = await keepNewest(manager, HospitalCopy, {
    id,
    nameZh,
    nameEn,
    sortName,
    ownership,
    kind,
    level,
    reported,
    sourceVersion: hospital.version,
  });
  if (!kept) return;
  const sites = await manager.findBy(SiteCopy, { hospitalId: id });
  await siteFactsChanged(manager, { siteIds: sites.map((site) => site.id), because: 'SITE' });
}
