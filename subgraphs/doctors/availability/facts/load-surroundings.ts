import { GraphQLError } from 'graphql';
import { requireFresh } from '../../../../platform/events/require-fresh';
import { oneOf } from '../../../../platform/reading/condition';
import type { Reader } from '../../../../platform/reading/reader';
import { AgreementCopySite } from '../../copies/entities/agreement-copy-site';
import { AgreementCopy } from '../../copies/entities/agreement-copy';
import { HospitalCopy } from '../../copies/entities/hospital-copy';
import { SiteCopy } from '../../copies/entities/site-copy';
import type { DoctorFacts } from '../domain/doctor-facts';
import { travelKey, type AgreementFacts, type Surroundings } from '../domain/surroundings';
import { TravelTime } from '../entities/travel-time';
import { loadCalendars } from './load-calendars';

/** Agreements, sites and hospitals are copies of facts of this owner. */
const source = 'hospitals';

/**
 * What surrounds these doctors at these sites: the agreements between their groups and the sites'
 * hospitals, the calendars, and the ways to and from where they are booked. Nine statements at most.
 */
export async function loadSurroundings(
  reader: Reader,
  facts: Iterable<DoctorFacts>,
  siteIds: readonly string[],
  now: Date,
): Promise<Surroundings> {
  const groupIds = new Set<string>();
  const places = new Set(siteIds);
  for (const { engagements, visits } of facts) {
    for (const { groupId } of engagements) groupIds.add(groupId);
    for (const { siteId } of visits) places.add(siteId);
  }
  const sites = await reader.byKeys(SiteCopy, 'id', [...siteIds]);
  const hospitalIds = [...new Set(sites.map(({ hospitalId }) => hospitalId))];
  return {
    agreements: await agreementsOf(reader, [...groupIds], hospitalIds),
    sites: new Map(sites.map((site) => [site.id, site])),
    hospitals: new Map(
      (await reader.byKeys(HospitalCopy, 'id', hospitalIds)).map((one) => [one.id, one]),
    ),
    ...(await loadCalendars(reader, siteIds)),
    travelMinutes: await travelMinutes(reader, [...places]),
    staleOwners: await staleOwners(reader, now),
  };
}

async function agreementsOf(
  reader: Reader,
  groupIds: readonly string[],
  hospitalIds: readonly string[],
): Promise<AgreementFacts[]> {
  const rows = await reader.find(AgreementCopy, [
    oneOf('t.group_id', groupIds),
    oneOf('t.hospital_id', hospitalIds),
  ]);
  const named = await reader.byKeys(
    AgreementCopySite,
    'agreementId',
    rows.map(({ id }) => id),
  );
  const sitesOf = new Map<string, string[]>(rows.map(({ id }) => [id, []]));
  for (const { agreementId, siteId } of named) sitesOf.get(agreementId)?.push(siteId);
  return rows
    .map((row) => ({ ...row, siteIds: sitesOf.get(row.id) ?? [] }))
    .sort((one, other) => (one.id < other.id ? -1 : 1));
}

async function travelMinutes(
  reader: Reader,
  places: readonly string[],
): Promise<Map<string, number>> {
  if (places.length < 2) return new Map();
  const rows = await reader.find(
    TravelTime,
    [oneOf('t.from_site_id', places), oneOf('t.to_site_id', places)],
    [{ property: 'version', direction: 'ASC' }],
  );
  return new Map(
    rows.map(({ fromSiteId, toSiteId, minutes }) => [travelKey(fromSiteId, toSiteId), minutes]),
  );
}

/** Copies that are too old say nothing of today: who depends on them must not guess. */
async function staleOwners(reader: Reader, now: Date): Promise<string[]> {
  try {
    await requireFresh(reader, source, now);
    return [];
  } catch (error) {
    if (error instanceof GraphQLError) return [source];
    throw error;
  }
}
