import type { EntityManager } from 'typeorm';
import { stableId } from '../../../platform/id';
import { sortNameOf } from '../../../platform/naming/pinyin';
import { publish } from '../../../platform/events/publish';
import { insertSources } from '../../../platform/sources/insert-sources';
import { Hospital } from '../register/entities/hospital';
import { Site } from '../register/entities/site';
import { hospitalFact } from '../register/hospital-fact';
import { siteFact } from '../register/site-fact';
import { groupIdOf } from './group-id-of';
import { hospitalIdOf } from './hospital-id-of';
import type { FoundingHospital } from './hospitals';
import { insertSearchTerms } from './insert-search-terms';

/** Puts the hospitals of the documents into the register, and tells the others. */
export async function loadHospitals(
  manager: EntityManager,
  hospitals: readonly FoundingHospital[],
  now: Date,
): Promise<void> {
  const rows = hospitals.map(hospitalRow);
  const sites = hospitals.filter(({ place }) => place !== undefined).map(siteRow);
  await manager.insert(Hospital, rows);
  await manager.insert(Site, sites);
  await insertSearchTerms(manager, rows);
  for (const { key, sources, place } of hospitals) {
    await insertSources(manager, hospitalIdOf(key), sources);
    if (place) await insertSources(manager, siteIdOf(key), place.sources);
  }
  await publish(manager, [...rows.map(hospitalFact), ...sites.map(siteFact)], now);
}

const siteIdOf = (key: string) => stableId('Site', key);

function hospitalRow(hospital: FoundingHospital): Hospital {
  const { key, nameZh = null, nameEn = null, level = null, builtBy } = hospital;
  return {
    id: hospitalIdOf(key),
    nameZh,
    nameEn,
    sortName: sortNameOf(nameZh, nameEn, 'organisation'),
    ownership: null,
    kind: 'HOSPITAL',
    level,
    grade: null,
    beds: null,
    builtByGroupId: builtBy === undefined ? null : groupIdOf(builtBy),
    chain: null,
    reported: true,
    synthetic: false,
    version: 1,
  };
}

function siteRow({ key, place }: FoundingHospital): Site {
  return {
    id: siteIdOf(key),
    hospitalId: hospitalIdOf(key),
    nameZh: null,
    nameEn: null,
    province: place?.province ?? null,
    city: place?.city ?? null,
    district: null,
    address: null,
    timeZone: 'Asia/Shanghai',
    reported: true,
    synthetic: false,
    version: 1,
  };
}
